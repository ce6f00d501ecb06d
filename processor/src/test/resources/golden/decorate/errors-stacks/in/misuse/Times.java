package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Timeout;
import java.util.concurrent.CompletableFuture;

/** Limits that are up before all attempts can have begun. */
@Decorate
class Times {
  @Timeout("2s") // ERROR TimeUpTooSoon
  @Retry
  void defaults() {}

  @Timeout("1999ms") // ERROR TimeUpTooSoon
  @Timed
  @Retry
  void between() {}

  @Timeout("1400ms") // ERROR TimeUpTooSoon
  @Retry(maxAttempts = 4, delay = "200ms", multiplier = 2)
  void growing() {}

  @Timeout("1h") // ERROR TimeUpTooSoon
  @Retry(maxAttempts = 1000000, delay = "100ms", multiplier = 1.5, maxDelay = "1s")
  void many() {}

  @Timeout("1s") // ERROR TimeUpTooSoon
  @Retry(jitter = 0.5)
  void atLeast() {}

  @Timeout("1s") // ERROR TimeUpTooSoon
  @Retry(maxAttempts = 9, delay = "400ms", maxDuration = "1300ms")
  CompletableFuture<String> bounded() {
    return null;
  }

  @Timeout("2001ms")
  @Retry
  void fine() {}

  @Retry
  @Timeout("1ms")
  void fineBelow() {}

  @Timeout("1s")
  @Retry(maxAttempts = 9, delay = "400ms", maxDuration = "900ms")
  void fineBounded() {}

  @Timeout("1ms")
  @Retry(jitter = 1)
  void fineByChance() {}

  @Timeout("1ms")
  @Retry(maxAttempts = 1000000, delay = "0s")
  void fineWithoutDelay() {}
}
