package misuse;

import dev.damask.Decorate;
import dev.damask.cache.CacheCodec;
import dev.damask.decorate.Cached;

/** The default of {@code codec} is no codec, and says nothing where it is written down. */
class Prices {
  @Decorate
  static class Shared {
    @Cached(shared = true, codec = CacheCodec.class) // ERROR CodecUnusable
    public String price(String sku) {
      return sku;
    }

    @Cached(codec = CacheCodec.class) // ERROR AttributeWithoutEffect
    public String own(String sku) {
      return sku;
    }
  }

  @Decorate
  static class Fine {
    @Cached(shared = true)
    public String price(String sku) {
      return sku;
    }
  }
}
