package dev.damask.processor.decorate.retry;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.FallbackMethod;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.Predicate;
import java.util.Optional;

/** Calls an asynchronous method again after failures and unwanted results. */
final class AsyncRetryWriter {

  private static final ClassName ASYNC_RETRY = ClassName.get("dev.damask.generated", "AsyncRetry");
  private static final ClassName ASYNC_RETRY_WHEN =
      ClassName.get("dev.damask.generated", "AsyncRetryWhen");

  private AsyncRetryWriter() {}

  // return AsyncRetry.of(
  //     fetchDataRetry,
  //     environment,
  //     () -> super.fetchData(url),
  //     failure -> cachedData(url, failure));
  static Piece write(Retry retry, Layer layer) {
    boolean asks = retry.when().isPresent() || retry.whenResult().isPresent();
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement(
        "return $T.$Lof($L, $L,$L$W() -> $L$L)",
        asks ? ASYNC_RETRY_WHEN : ASYNC_RETRY,
        AsyncResult.witness(layer.signature()),
        layer.field(Retry.POLICY),
        layer.environment(),
        asks ? asked(retry, layer) : CodeBlock.of(""),
        layer.next(),
        retry.fallback().map(it -> answer(it, retry, layer)).orElseGet(() -> CodeBlock.of("")));
    return RetryWriter.piece(retry, layer, code.build());
  }

  // failure -> isTransient((IOException) failure),
  // value -> isBusy(value),
  private static CodeBlock asked(Retry retry, Layer layer) {
    return CodeBlock.of(
        "$W$L,$W$L,",
        asked(retry.when(), layer.local("failure"), true),
        asked(retry.whenResult(), layer.local("value"), false));
  }

  private static CodeBlock asked(
      Optional<Predicate> predicate, String variable, boolean otherwise) {
    CodeBlock answer =
        predicate.map(it -> it.call(variable)).orElseGet(() -> CodeBlock.of("$L", otherwise));
    return CodeBlock.of("$L -> $L", variable, answer);
  }

  // , failure -> cachedData(url, failure)
  // , () -> cachedData(url)
  private static CodeBlock answer(FallbackMethod fallback, Retry retry, Layer layer) {
    String failure = layer.local("failure");
    return CodeBlock.of(
        ",$W$L -> $L",
        retry.whenResult().isPresent() ? "()" : failure,
        fallback.call(layer.signature(), failure));
  }
}
