package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.RateLimit;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timeout;

/** Limits that are up before a wait can have ended. */
@Decorate
class Waits {
  @Timeout("1s") // ERROR TimeUpTooSoon
  @Bulkhead(value = 1, maxWait = "1s")
  void place() {}

  @Timeout("1s") // ERROR TimeUpTooSoon
  @CircuitBreaker
  @RateLimit(value = 1, maxWait = "2s")
  void turn() {}

  @Timeout("1001ms")
  @Bulkhead(value = 1, maxWait = "1s")
  @RateLimit(value = 1, maxWait = "1s")
  void fine() {}

  @Bulkhead(value = 1, maxWait = "1s")
  @Timeout("1s")
  void fineBelow() {}

  @Timeout("1ns")
  @Bulkhead(1)
  @RateLimit(1)
  void fineWithoutWait() {}

  @Retry
  @Fallback("instead") // ERROR NothingLeftToRetry
  @CircuitBreaker
  void answered() {}

  /** What the breaker rejects is retried. */
  @Retry
  @CircuitBreaker
  @Fallback("instead")
  void fineAnswered() {}

  void instead() {}
}
