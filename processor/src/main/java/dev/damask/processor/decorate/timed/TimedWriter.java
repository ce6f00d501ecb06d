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
  //   FETCH_DATA_TIMING.threw(failure, start, environment);
  //   throw failure;
  // }
  // FETCH_DATA_TIMING.returned(start, environment);
  // return result;
  static Piece write(Timed timed, Layer layer) {
    String start = layer.local("start");
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(begin(layer, start, layer.local("failure")))
        .addStatement(
            "$L.returned($L, $L)", layer.constant(Timed.CONSTANT), start, layer.environment())
        .add(layer.returnResult());
    return piece(timed, layer, code.build());
  }

  /** Everything but the report of a call that has returned. */
  static CodeBlock begin(Layer layer, String start, String failure) {
    CodeBlock environment = layer.environment();
    CodeBlock timing = layer.constant(Timed.CONSTANT);
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
        .withConstant(layer.constantField(Timed.CONSTANT, TIMING, newTiming(timed, layer.type())));
  }

  // new Timing(Client.class, "loading", Duration.ofMillis(250))
  //     .of("fetchData")
  //     .masking(LoginFailed.class)
  private static CodeBlock newTiming(Timed timed, ClassName type) {
    CodeBlock text = Literals.text(timed.name());
    CodeBlock timing =
        timed.slow().isPresent()
            ? CodeBlock.of(
                "new $T($T.class,$W$L,$W$L)",
                TIMING,
                type,
                text,
                Durations.literal(timed.slow().get()))
            : CodeBlock.of("new $T($T.class,$W$L)", TIMING, type, text);
    if (!timed.name().equals(timed.method())) {
      timing = CodeBlock.of("$L$Z.of($S)", timing, timed.method());
    }
    List<TypeName> masked = timed.failure().masked();
    return masked.isEmpty() ? timing : CodeBlock.of("$L$Z.masking($L)", timing, classes(masked));
  }

  private static CodeBlock classes(List<TypeName> types) {
    return types.stream()
        .map(type -> CodeBlock.of("$T.class", type))
        .collect(CodeBlock.joining(", "));
  }
}
