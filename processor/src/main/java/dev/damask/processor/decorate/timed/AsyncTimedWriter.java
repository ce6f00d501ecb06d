package dev.damask.processor.decorate.timed;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Logs and reports how long an asynchronous method takes until it completes. */
final class AsyncTimedWriter {

  private AsyncTimedWriter() {}

  // long start = environment.ticker().getAsLong();
  // CompletableFuture<String> result;
  // try {
  //   result = fetchDataRetried(url);
  // } catch (Throwable failure) {
  //   fetchDataTiming.threw(failure, start, environment);
  //   throw failure;
  // }
  // return Relay.of(
  //     result,
  //     (value, failure) -> fetchDataTiming.completed(failure, start, environment));
  static Piece write(Timed timed, Layer layer) {
    String start = layer.local("start");
    String value = layer.local("value");
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(TimedWriter.begin(layer, start, failure))
        .addStatement(
            "return $T.of($L,$W($L, $L) -> $L.completed($L, $L, $L))",
            AsyncResult.RELAY,
            layer.result(),
            value,
            failure,
            layer.field(Timed.TIMING),
            failure,
            start,
            layer.environment());
    return TimedWriter.piece(timed, layer, code.build());
  }
}
