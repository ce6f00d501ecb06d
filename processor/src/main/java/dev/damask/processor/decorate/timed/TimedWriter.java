package dev.damask.processor.decorate.timed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Durations;
import dev.damask.processor.code.Literals;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import java.util.List;

/** Logs and reports how long each call takes. */
final class TimedWriter {

  private static final ClassName TIMING = ClassName.get("dev.damask.generated", "Timing");

  private TimedWriter() {}

  // long start = environment.ticker().getAsLong();
  // String result;
  // try {
  //   result = fetchDataRetried(url);
  // } catch (Throwable failure) {
  //   fetchDataTiming.threw(failure, start, environment);
  //   throw failure;
  // }
  // fetchDataTiming.returned(start, environment);
  // return result;
  static Piece write(Timed timed, Layer layer) {
    String start = layer.local("start");
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(begin(layer, start, layer.local("failure")))
        .addStatement("$L.returned($L, $L)", layer.field(Timed.TIMING), start, layer.environment())
        .add(layer.returnResult());
    return piece(timed, layer, code.build());
  }

  /** Everything but the report of a call that has returned. */
  static CodeBlock begin(Layer layer, String start, String failure) {
    CodeBlock environment = layer.environment();
    CodeBlock timing = layer.field(Timed.TIMING);
    return CodeBlock.builder()
        .addStatement("long $L = $L.ticker().getAsLong()", start, environment)
        .add(
            layer.assignResultOr(
                failure, CodeBlock.of("$L.threw($L, $L, $L)", timing, failure, start, environment)))
        .build();
  }

  /** Code with the timing that it reports to. */
  static Piece piece(Timed timed, Layer layer, CodeBlock code) {
    return Piece.of(code)
        .withEnvironment()
        .withSetting(
            layer.setting(Timed.TIMING, TIMING, settings -> newTiming(timed, layer, settings)));
  }

  // Timing.of("fetchData", settings)
  //     .slow(Duration.ofMillis(250)).masking(LoginFailed.class).build()
  private static CodeBlock newTiming(Timed timed, Layer layer, String settings) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.of($S, $N)", TIMING, timed.method(), settings);
    if (timed.name().equals(timed.method())) {
      code.add(layer.andShown());
    } else {
      code.add("$Z.name($L)", Literals.text(timed.name()));
    }
    if (timed.slow().isPresent()) {
      code.add("$Z.slow($L)", Durations.literal(timed.slow().get()));
    }
    List<TypeName> masked = timed.failure().masked();
    if (!masked.isEmpty()) {
      code.add("$Z.masking($L)", classes(masked));
    }
    return code.add("$Z.build()").build();
  }

  private static CodeBlock classes(List<TypeName> types) {
    return types.stream()
        .map(type -> CodeBlock.of("$T.class", type))
        .collect(CodeBlock.joining(", "));
  }
}
