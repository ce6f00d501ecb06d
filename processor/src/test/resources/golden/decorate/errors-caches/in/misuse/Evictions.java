package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;

@Decorate
class Evictions {
  @Cached
  String load(String url, int page) {
    return url;
  }

  String plain(String url) {
    return url;
  }

  @Evicts("laod") // ERROR EvictsUnknown
  void unknown(String url, int page) {}

  @Evicts("plain") // ERROR EvictsUnknown
  void notCached(String url) {}

  @Evicts("load") // ERROR EvictsKey
  void missing(String url) {}

  @Evicts("load") // ERROR EvictsKey
  void otherType(String url, String page) {}

  @Evicts("load")
  void fine(int page, boolean flag, String url) {}

  @Evicts(value = "load", all = true)
  void fineAll() {}
}
