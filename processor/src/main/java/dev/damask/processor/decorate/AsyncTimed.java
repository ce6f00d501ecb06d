package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Logs and reports how long an asynchronous method takes until it completes. */
record AsyncTimed(TimedWeaver.Timed timed) implements Weave {

  @Override
  public String summary() {
    return timed.summary();
  }

  @Override
  public String participle() {
    return timed.participle();
  }

  @Override
  public List<Part> parts() {
    return timed.parts();
  }

  @Override
  public boolean usesEnvironment() {
    return timed.usesEnvironment();
  }

  // long start = environment.ticker().getAsLong();
  // CompletableFuture<String> result;
  // try {
  //   result = fetchDataRetried(url);
  // } catch (Throwable failure) {
  //   FETCH_DATA_TIMING.threw(failure, start, environment);
  //   throw failure;
  // }
  // return Relay.of(
  //     result,
  //     (value, failure) -> FETCH_DATA_TIMING.completed(failure, start, environment));
  @Override
  public Piece write(Layer layer) {
    String start = layer.local("start");
    String value = layer.local("value");
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(timed.begin(layer, start, failure))
        .addStatement(
            "return $T.of($L,$W($L, $L) -> $L.completed($L, $L, $L))",
            Stage.RELAY,
            layer.result(),
            value,
            failure,
            layer.constant(TimedWeaver.CONSTANT),
            failure,
            start,
            layer.environment());
    return timed.piece(layer, code.build());
  }
}
