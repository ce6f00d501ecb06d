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
  // return Relay.of(result, fetchDataTiming.completion(start));
  static Piece write(Timed timed, Layer layer) {
    String start = layer.local("start");
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(TimedWriter.begin(layer, start, layer.local("failure")))
        .addStatement(
            "return $T.of($L,$W$L.completion($L))",
            AsyncResult.RELAY,
            layer.result(),
            layer.field(Timed.TIMING),
            start);
    return TimedWriter.piece(timed, layer, code.build());
  }
}
