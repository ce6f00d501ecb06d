package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

@Decorate
class Ranges {
  @Timed(slow = "0ms") // ERROR DurationRange
  void slow() {}

  @Cached(ttl = "0s") // ERROR DurationRange
  int ttl() {
    return 1;
  }

  @Cached(ttl = "PT-1S") // ERROR DurationRange
  int negative() {
    return 1;
  }

  @Retry(delay = "PT-0.1S") // ERROR DurationRange
  void delay() {}

  @Retry(maxDelay = "0h") // ERROR DurationRange
  void maxDelay() {}

  @Retry(maxDuration = "PT0S") // ERROR DurationRange
  void maxDuration() {}

  @Retry(delay = "0s", maxDelay = "1ns", maxDuration = "1ns")
  void fine() {}
}
