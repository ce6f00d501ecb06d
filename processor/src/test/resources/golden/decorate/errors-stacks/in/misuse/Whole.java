package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timeout;

/** Its limit is too short for one of its methods. */
@Decorate
@Timeout("1s") // ERROR TimeUpTooSoon
class Whole {
  @Retry
  public void tooLong() {}

  @Retry(delay = "100ms")
  public void fine() {}
}
