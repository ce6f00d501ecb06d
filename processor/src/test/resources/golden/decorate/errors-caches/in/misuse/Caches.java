package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;

@Decorate
class Caches {
  @Cached // ERROR CachedVoid
  void nothing(String url) {}

  @Cached(key = "ulr") // ERROR UnknownKey
  String unknown(String url) {
    return url;
  }

  @Cached(key = {"url", "url"}) // ERROR DuplicateKey
  String twice(String url) {
    return url;
  }

  @Cached(key = {"url", "pgae"}) // ERROR UnknownKey
  String oneOfTwo(String url, int page) {
    return url;
  }

  @Cached(key = {"page", "url"})
  String fine(String url, int page) {
    return url;
  }

  @Cached
  Void fineVoid() {
    return null;
  }
}
