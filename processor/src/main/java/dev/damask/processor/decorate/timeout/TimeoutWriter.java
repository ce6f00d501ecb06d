package dev.damask.processor.decorate.timeout;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.weave.CallNote;
import dev.damask.processor.decorate.weave.Creation;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.Placed;
import java.util.Optional;

/** Interrupts a method whose time is up. */
final class TimeoutWriter {

  private static final ClassName TIME_LIMIT = ClassName.get("dev.damask.generated", "TimeLimit");
  private static final ClassName DEADLINE = ClassName.get("dev.damask.generated", "Deadline");

  private TimeoutWriter() {}

  // Deadline deadline = fetchDataTimeout.begin(); // or begin(timeUp)
  // String result;
  // try {
  //   result = super.fetchData(url);
  // } catch (Throwable failure) {
  //   deadline.threw(failure);
  //   throw failure;
  // }
  // deadline.returned();
  // return result;
  static Piece write(Timeout timeout, Layer layer) {
    String deadline = layer.local("deadline");
    String failure = layer.local("failure");
    CodeBlock timeUp = layer.note(CallNote.TIME_UP).orElseGet(() -> CodeBlock.of(""));
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement(
            "$T $L = $L.begin($L)", DEADLINE, deadline, layer.field(Timeout.LIMIT), timeUp)
        .add(layer.assignResultOr(failure, CodeBlock.of("$L.threw($L)", deadline, failure)))
        .addStatement("$L.returned()", deadline)
        .add(layer.returnResult());
    return piece(timeout, layer, code.build());
  }

  /** Code with the time limit that it asks. */
  static Piece piece(Timeout timeout, Layer layer, CodeBlock code) {
    Piece piece =
        Piece.of(code)
            .withSetting(
                layer.setting(
                    Timeout.LIMIT, TIME_LIMIT, settings -> newTimeLimit(timeout, settings)));
    for (Placed placed : layer.placed().inside()) {
      Optional<Part> waits = placed.decoration().waits();
      if (waits.isPresent()) {
        String inside = layer.names().part(placed, waits.get());
        piece = piece.withCheck(creation -> requireTime(timeout, layer, inside, creation));
      }
    }
    return piece;
  }

  // TimeLimit.of("fetchData", Duration.ofSeconds(2), settings)
  private static CodeBlock newTimeLimit(Timeout timeout, String settings) {
    return CodeBlock.of(
        "$T.of($S,$W$L,$W$N)",
        TIME_LIMIT,
        timeout.method(),
        Durations.literal(timeout.limit()),
        settings);
  }

  // settings.requireTime("fetchData", this.fetchDataTimeout, this.fetchDataRetry)
  private static CodeBlock requireTime(
      Timeout timeout, Layer layer, String inside, Creation creation) {
    return CodeBlock.of(
        "$N.requireTime($S,$Wthis.$N,$Wthis.$N)",
        creation.settings(),
        timeout.method(),
        layer.name(Timeout.LIMIT),
        inside);
  }
}
