package p;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Timeout;
import java.util.concurrent.CompletableFuture;

/** Whatever stands between a time limit and a circuit breaker hands down whether the time is up. */
@Decorate
public class Client {

  @Timed
  @CircuitBreaker
  @Audited
  @Retry
  @Timeout("2s")
  @Logged
  public String breakerAbove(String timeUp, int... others) {
    return timeUp;
  }

  @Retry
  @Timeout("2s")
  @Audited
  @Cached
  @CircuitBreaker
  public <T extends Comparable<T>> T breakerBelow(T url) {
    return url;
  }

  @CircuitBreaker
  @Audited
  @Timeout("2s")
  public CompletableFuture<String> later() {
    return CompletableFuture.completedFuture("");
  }
}
