package dev.damask.processor.decorate;

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
  public void write(Layer layer) {
    String start = layer.local("start");
    String value = layer.local("value");
    String failure = layer.local("failure");
    timed.begin(layer, start, failure);
    layer
        .code()
        .addStatement(
            "return $T.of($L,$W($L, $L) -> $L.completed($L, $L, $L))",
            Stage.RELAY,
            layer.result(),
            value,
            failure,
            timed.constant(layer),
            failure,
            start,
            layer.environment());
  }
}
