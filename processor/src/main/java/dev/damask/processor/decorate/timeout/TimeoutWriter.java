package dev.damask.processor.decorate.timeout;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.weave.CallNote;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.StateField;

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
    return Piece.of(code)
        .withState(
            StateField.by(
                layer.name(Timeout.LIMIT),
                TIME_LIMIT,
                environment -> newTimeLimit(timeout, layer.type(), environment)));
  }

  // TimeLimit.of(Client.class, "fetchData", Duration.ofSeconds(2), environment)
  private static CodeBlock newTimeLimit(Timeout timeout, ClassName type, String environment) {
    return CodeBlock.of(
        "$T.of($T.class,$W$S,$W$L,$W$N)",
        TIME_LIMIT,
        type,
        timeout.method(),
        Durations.literal(timeout.limit()),
        environment);
  }
}
