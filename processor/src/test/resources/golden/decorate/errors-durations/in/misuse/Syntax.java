package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

@Decorate
class Syntax {
  @Timed(slow = "1x") // ERROR DurationSyntax
  void unit() {}

  @Timed(slow = "fast") // ERROR DurationSyntax
  void word() {}

  @Cached(ttl = " ") // ERROR DurationSyntax
  int empty() {
    return 1;
  }

  @Cached(ttl = "300") // ERROR DurationSyntax
  int noUnit() {
    return 1;
  }

  @Retry(delay = "1 s") // ERROR DurationSyntax
  void space() {}

  @Retry(delay = "1.5s") // ERROR DurationSyntax
  void fraction() {}

  @Retry(delay = "PT") // ERROR DurationSyntax
  void iso() {}

  @Retry(
      delay = "1s1h", // ERROR DurationSyntax
      maxDelay = "h", // ERROR DurationSyntax
      maxDuration = "1S") // ERROR DurationSyntax
  void three() {}

  @Retry(delay = "1h30m", maxDelay = "2h", maxDuration = "P1DT0.5S")
  void fine() {}
}
