package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Retry;

@Decorate
class Numbers {
  @Retry(maxAttempts = 0) // ERROR NumberRange
  void attempts() {}

  @Retry(maxAttempts = 1) // ERROR NumberRange
  void onlyOne() {}

  @Retry(multiplier = 0.5) // ERROR NumberRange
  void multiplier() {}

  @Retry(multiplier = 0.0 / 0) // ERROR NumberRange
  void multiplierOfNoNumber() {}

  @Retry(jitter = 1.01) // ERROR NumberRange
  void jitter() {}

  @Retry(jitter = -0.1) // ERROR NumberRange
  void negativeJitter() {}

  @Cached(maximumSize = 0) // ERROR NumberRange
  int size() {
    return 1;
  }

  @Cached(maximumSize = 1)
  int fineSize(int of) {
    return 1;
  }

  @Retry(maxAttempts = 1, fallback = "answer", multiplier = 1, jitter = 1)
  void fine() {}

  @Retry(maxAttempts = 2, jitter = 0)
  void fineToo() {}

  void answer() {}
}
