package dev.damask.processor.decorate.timeout;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.CallNote;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Cancels the work of an asynchronous method whose time is up. */
final class AsyncTimeoutWriter {

  private AsyncTimeoutWriter() {}

  // return fetchDataTimeout.callAsync(() -> super.fetchData(url)); // or with timeUp
  static Piece write(Timeout timeout, Layer layer) {
    CodeBlock timeUp =
        layer
            .note(CallNote.TIME_UP)
            .map(it -> CodeBlock.of(",$W$L", it))
            .orElseGet(() -> CodeBlock.of(""));
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement(
        "return $L.$LcallAsync($Z() -> $L$L)",
        layer.field(Timeout.LIMIT),
        AsyncResult.witness(layer.signature()),
        layer.next(),
        timeUp);
    return TimeoutWriter.piece(timeout, layer, code.build());
  }
}
