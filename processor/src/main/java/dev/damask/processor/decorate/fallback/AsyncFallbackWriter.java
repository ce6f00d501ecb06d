package dev.damask.processor.decorate.fallback;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Answers an asynchronous method's failures by another method. */
final class AsyncFallbackWriter {

  private AsyncFallbackWriter() {}

  // return fetchDataFallback.callAsync(
  //     () -> super.fetchData(url), failure -> cachedData(url, failure));
  static Piece write(Answered answered, Layer layer) {
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement(
        "return $L.$LcallAsync($Z() -> $L,$W$L -> $L)",
        layer.field(Answered.ANSWERS),
        AsyncResult.witness(layer.signature()),
        layer.next(),
        failure,
        answered.fallback().call(layer.signature(), failure));
    return FallbackWriter.piece(answered, layer, code.build());
  }
}
