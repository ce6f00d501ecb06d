package dev.damask.processor.decorate.retry;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Calls an asynchronous method again after failures. */
final class AsyncRetryWriter {

  private static final ClassName ASYNC_RETRY = ClassName.get("dev.damask.generated", "AsyncRetry");

  private AsyncRetryWriter() {}

  // return AsyncRetry.of(
  //     FETCH_DATA_RETRY,
  //     environment,
  //     () -> super.fetchData(url),
  //     failure -> cachedData(url, failure));
  static Piece write(Retry retry, Layer layer) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    arguments.add(
        "$L, $L,$W() -> $L", layer.constant(Retry.POLICY), layer.environment(), layer.next());
    String failure = layer.local("failure");
    retry
        .fallback()
        .map(it -> it.call(layer.signature(), failure))
        .ifPresent(it -> arguments.add(",$W$L -> $L", failure, it));
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("return $T.of($L)", ASYNC_RETRY, arguments.build());
    return RetryWriter.piece(retry, layer, code.build());
  }
}
