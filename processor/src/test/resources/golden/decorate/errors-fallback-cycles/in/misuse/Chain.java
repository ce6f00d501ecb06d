package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;

/** One answers for the other, and the last for itself. */
@Decorate
class Chain {
  @Retry(fallback = "second")
  int first() {
    return 1;
  }

  @Retry(fallback = "third")
  int second() {
    return 2;
  }

  @Retry
  int third() {
    return 3;
  }
}
