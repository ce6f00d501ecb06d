package shop;

import dev.damask.Decorate;
import dev.damask.decorate.*;
import java.io.IOException;
import java.util.List;

@Decorate
@Timed
public class Client {

  /** A comment, and annotations in several lines. */
  @Cached(ttl = "5m", key = "id")
  @Retry(
      maxAttempts = 4,
      delay = "100ms",
      multiplier = 2,
      maxDelay = "1s",
      jitter = 0.2,
      on = IOException.class /* ) */)
  public String fetch(long id, String traceId) throws IOException {
    return traceId + id;
  }

  @CircuitBreaker(name = "backend", failureRate = 0.3)
  @Bulkhead(value = 8, maxWait = "200ms")
  @Timeout("2s")
  public List<String> search(String words, int... pages) {
    return List.of(words);
  }

  @CircuitBreaker(name = "backend", failureRate = 0.3)
  public List<String> search(java.util.Map.Entry<String, ?> one) {
    return List.of(one.getKey());
  }

  @Evicts("fetch")
  public void forget(long id) {}

  @ServiceCall(attempts = 7)
  public void send(Object message) {}

  @Undecorated
  public void close() {}

  public static Client create() {
    return new Client();
  }

  public final int count() {
    return 0;
  }

  void own() {}

  @Override
  public String toString() {
    return "client";
  }
}
