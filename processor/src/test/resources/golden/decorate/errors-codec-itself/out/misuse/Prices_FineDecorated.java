package misuse;

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
 * {@link Prices.Fine} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Prices_FineDecorated extends Prices.Fine {
  private final Cache<String> priceCache;

  Prices_FineDecorated() {
    this(Environment.system());
  }

  Prices_FineDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Prices.Fine.class, environment);
    this.priceCache = Cache.of("price", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "b73f2b3e34b1c426", new PriceForm()).build();
    settings.warnOfUnknown();
  }

  /**
   * price: {@code cached and shared 300s -> super}
   */
  @Override
  public String price(String sku) {
    if (priceCache == null) {
      // Left out by a setting, or the constructor of Fine is still running.
      return super.price(sku);
    }
    Computation<String> computation = priceCache.get(SharedKey.of(out -> PriceForm.writeKey(out,
        sku)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.price(sku));
    }
    try {
      String result = super.price(sku);
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
  public void invalidatePrice(String sku) {
    if (priceCache != null) {
      priceCache.invalidate(SharedKey.of(out -> PriceForm.writeKey(out, sku)));
    }
  }

  /**
   * Removes all that {@code price} keeps.
   */
  public void invalidateAllPrice() {
    if (priceCache != null) {
      priceCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code price} become bytes.
   */
  @DamaskGenerated
  private static final class PriceForm implements Form<String> {
    @Override
    public void write(ByteWriter out, String string) {
      out.writeString(string);
    }

    @Override
    public String read(ByteReader in) {
      return in.readString();
    }

    static void writeKey(ByteWriter out, String sku) {
      out.writeString(sku);
    }
  }
}
