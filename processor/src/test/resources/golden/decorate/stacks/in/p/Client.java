package p;

import dev.damask.Decorate;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Timeout;

/** What its stacks can come to. */
@Decorate
public class Client {

  @Timed
  @Retry
  @Timeout("2s")
  public String eachInTime() {
    return "";
  }

  @Timeout("10s")
  @Retry(delay = "4s")
  public String allInTime() {
    return "";
  }

  @Retry(maxAttempts = 5, delay = "100ms", multiplier = 2, jitter = 0.5, fallback = "instead")
  @Timeout("1m")
  public String varying() {
    return "";
  }

  @Fallback("instead")
  @Retry(maxAttempts = 2147483647, delay = "1h")
  @Timeout("1ms")
  public String forEver() {
    return "";
  }

  @Retry(multiplier = 3, maxDelay = "2s")
  public String alone() {
    return "";
  }

  String instead() {
    return "";
  }
}
