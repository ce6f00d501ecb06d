package time;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;

@Decorate
public class Client {
  @Retry(delay = "10s", maxDuration = "1s") // ERROR RetryInNoTime
  public void never() {}

  @Retry(maxDuration = "500ms", fallback = "never") // ERROR RetryInNoTime
  public void neverByDefault() {}

  /** Jitter may make the delay short enough. */
  @Retry(delay = "10s", maxDuration = "9s", jitter = 0.5)
  public void perhaps() {}

  @Retry(delay = "10s", maxDelay = "1s", maxDuration = "9s")
  public void capped() {}

  @Retry(delay = "1s", maxDuration = "1s")
  public void atOnce() {}

  /** The shortest delay that jitter can make. */
  @Retry(delay = "10s", maxDuration = "9s", jitter = 0.05) // ERROR RetryInNoTime
  public void neverWithJitter() {}
}
