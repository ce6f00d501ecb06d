package app;

import dev.damask.Environment;
import dev.damask.generated.ByteReader;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Form;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Shop} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ShopDecorated extends ShopValidated {
  private final boolean setNameEvicts;

  private final Cache<Shop.Price> priceCache;

  ShopDecorated(String name) {
    this(name, Environment.system());
  }

  ShopDecorated(String name, Environment environment) {
    super(name);
    WrapperSettings settings = WrapperSettings.of(Shop.class, environment);
    this.setNameEvicts = settings.has("setName", "evicts");
    this.priceCache = Cache.of("price", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "65808c61926702a6", new PriceForm()).build();
    settings.warnOfUnknown();
  }

  /**
   * setName: {@code evicts all of price -> super}
   */
  @Override
  void setName(String name) {
    if (!setNameEvicts) {
      // Left out by a setting, or the constructor of Shop is still running.
      super.setName(name);
      return;
    }
    super.setName(name);
    if (priceCache != null) {
      priceCache.invalidateAll();
    }
  }

  /**
   * price: {@code cached and shared 300s -> super}
   */
  @Override
  Shop.Price price(String sku) {
    if (priceCache == null) {
      // Left out by a setting, or the constructor of Shop is still running.
      return super.price(sku);
    }
    Computation<Shop.Price> computation = priceCache.get(SharedKey.of(out -> PriceForm.writeKey(out,
        sku)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.price(sku));
    }
    try {
      Shop.Price result = super.price(sku);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * Removes what {@code price} keeps for these arguments.
   */
  void invalidatePrice(String sku) {
    if (priceCache != null) {
      priceCache.invalidate(SharedKey.of(out -> PriceForm.writeKey(out, sku)));
    }
  }

  /**
   * Removes all that {@code price} keeps.
   */
  void invalidateAllPrice() {
    if (priceCache != null) {
      priceCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code price} become bytes.
   */
  @DamaskGenerated
  private static final class PriceForm implements Form<Shop.Price> {
    @Override
    public void write(ByteWriter out, Shop.Price price) {
      writePrice(out, price);
    }

    @Override
    public Shop.Price read(ByteReader in) {
      return readPrice(in);
    }

    static void writeKey(ByteWriter out, String sku) {
      out.writeString(sku);
    }

    private static void writePrice(ByteWriter out, Shop.Price price) {
      if (out.begins(price)) {
        out.writeString(price.sku());
        out.writeLong(price.cents());
        out.ends();
      }
    }

    private static Shop.Price readPrice(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Shop.Price price = new Shop.Price(in.readString(), in.readLong());
      in.ends();
      return price;
    }
  }
}
