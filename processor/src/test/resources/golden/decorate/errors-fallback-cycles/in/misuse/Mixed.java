package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.Retry;

/** Answers by decorators of two kinds. */
@Decorate
class Mixed {
  @Retry(fallback = "fromMirror") // ERROR FallbackCycle
  String fetch(String url) {
    return url;
  }

  @Fallback("fetch")
  String fromMirror(String url) {
    return url;
  }

  @Fallback("kept")
  String load(String url) {
    return url;
  }

  @Retry(fallback = "none")
  String kept(String url) {
    return url;
  }

  String none(String url) {
    return "";
  }

  // The failure of the first is answered, and that of the second leads back.
  @Fallback("none")
  @Retry(fallback = "both") // ERROR FallbackCycle
  String shown(String url) {
    return url;
  }

  @Fallback("none")
  @Retry(fallback = "shown")
  String both(String url) {
    return url;
  }
}
