package marked;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.BoxBytes;
import dev.damask.generated.ByteReader;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ElementBytes;
import dev.damask.generated.Form;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * {@link Prices} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PricesDecorated extends Prices {
  private final @Nullable Cache<Prices. @Nullable Price> priceCache;

  private final @Nullable Cache<Prices.Price> sureCache;

  private final @Nullable AsyncCache allCache;

  public PricesDecorated() {
    this(Environment.system());
  }

  public PricesDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Prices.class, environment);
    this.priceCache = Cache.of("price", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String,java.lang.String", "25ddb7cecc2fbb8b", new PriceForm()).build();
    this.sureCache = Cache.of("sure", settings).ttl(Duration.ofMinutes(5))
        .refreshAfter(Duration.ofMinutes(1)).staleFor(Duration.ofHours(1))
        .shared("java.lang.String", "3e602824cd9a52b4", new SureForm()).build();
    this.allCache = AsyncCache.of("all", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String[]", "a26e96cb3ed6c6dc", new AllForm()).skipNulls().buildAsync();
    settings.warnOfUnknown();
  }

  /**
   * price: {@code cached and shared 300s -> super}
   */
  @Override
  public Prices. @Nullable Price price(String sku, @Nullable String currency) {
    if (priceCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.price(sku, currency);
    }
    Computation<Prices. @Nullable Price> computation =
        priceCache.get(SharedKey.of(out -> PriceForm.writeKey(out, sku, currency)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.price(sku, currency));
    }
    try {
      Prices.Price result = super.price(sku, currency);
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
   * sure: {@code cached and shared 300s, refreshed after 1m, stale for 1h, unless isFree -> super}
   */
  @Override
  public Prices.Price sure(String sku) {
    if (sureCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.sure(sku);
    }
    Computation<Prices.Price> computation = sureCache.get(SharedKey.of(out -> SureForm.writeKey(out,
        sku)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.sure(sku), value -> isFree(value));
    }
    try {
      Prices.Price result = super.sure(sku);
      computation.complete(result, value -> isFree(value));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * all: {@code cached and shared 300s, no nulls -> super}
   */
  @Override
  public CompletableFuture<@Nullable Map<String, Prices. @Nullable Price>> all(
      @Nullable String @Nullable [] names) {
    if (allCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.all(names);
    }
    return allCache.get(SharedKey.of(out -> AllForm.writeKey(out, names)),
        () -> Objects.requireNonNull(super.all(names), "all() returned null"));
  }

  /**
   * Removes what {@code price} keeps for these arguments.
   */
  public void invalidatePrice(String sku, @Nullable String currency) {
    if (priceCache != null) {
      priceCache.invalidate(SharedKey.of(out -> PriceForm.writeKey(out, sku, currency)));
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
   * Removes what {@code sure} keeps for these arguments.
   */
  public void invalidateSure(String sku) {
    if (sureCache != null) {
      sureCache.invalidate(SharedKey.of(out -> SureForm.writeKey(out, sku)));
    }
  }

  /**
   * Removes all that {@code sure} keeps.
   */
  public void invalidateAllSure() {
    if (sureCache != null) {
      sureCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code all} keeps for these arguments.
   */
  public void invalidateAll(@Nullable String @Nullable [] names) {
    if (allCache != null) {
      allCache.invalidate(SharedKey.of(out -> AllForm.writeKey(out, names)));
    }
  }

  /**
   * Removes all that {@code all} keeps.
   */
  public void invalidateAllAll() {
    if (allCache != null) {
      allCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code price} become bytes.
   */
  @DamaskGenerated
  @NullUnmarked
  private static final class PriceForm implements Form<Prices.Price> {
    @Override
    public void write(ByteWriter out, Prices.Price price) {
      writePrice(out, price);
    }

    @Override
    public Prices.Price read(ByteReader in) {
      return readPrice(in);
    }

    static void writeKey(ByteWriter out, String sku, String currency) {
      out.writeString(sku);
      out.writeString(currency);
    }

    private static void writePrice(ByteWriter out, Prices.Price price) {
      if (out.begins(price)) {
        out.writeString(price.sku());
        BoxBytes.writeInteger(out, price.limit());
        ElementBytes.writeList(out, price.notes(), ByteWriter::writeString);
        out.ends();
      }
    }

    private static Prices.Price readPrice(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Prices.Price price = new Prices.Price(in.readString(), BoxBytes.readInteger(in),
          ElementBytes.readList(in, ByteReader::readString));
      in.ends();
      return price;
    }
  }

  /**
   * How the values and keys of {@code sure} become bytes.
   */
  @DamaskGenerated
  @NullUnmarked
  private static final class SureForm implements Form<Prices.Price> {
    @Override
    public void write(ByteWriter out, Prices.Price price) {
      writePrice(out, price);
    }

    @Override
    public Prices.Price read(ByteReader in) {
      return readPrice(in);
    }

    static void writeKey(ByteWriter out, String sku) {
      out.writeString(sku);
    }

    private static void writePrice(ByteWriter out, Prices.Price price) {
      if (out.begins(price)) {
        out.writeString(price.sku());
        BoxBytes.writeInteger(out, price.limit());
        ElementBytes.writeList(out, price.notes(), ByteWriter::writeString);
        out.ends();
      }
    }

    private static Prices.Price readPrice(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Prices.Price price = new Prices.Price(in.readString(), BoxBytes.readInteger(in),
          ElementBytes.readList(in, ByteReader::readString));
      in.ends();
      return price;
    }
  }

  /**
   * How the values and keys of {@code all} become bytes.
   */
  @DamaskGenerated
  @NullUnmarked
  private static final class AllForm implements Form<Map<String, Prices.Price>> {
    @Override
    public void write(ByteWriter out, Map<String, Prices.Price> map) {
      ElementBytes.writeMap(out, map, ByteWriter::writeString, AllForm::writePrice);
    }

    @Override
    public Map<String, Prices.Price> read(ByteReader in) {
      return ElementBytes.readMap(in, ByteReader::readString, AllForm::readPrice);
    }

    static void writeKey(ByteWriter out, String[] names) {
      ElementBytes.writeArray(out, names, ByteWriter::writeString);
    }

    private static void writePrice(ByteWriter out, Prices.Price price) {
      if (out.begins(price)) {
        out.writeString(price.sku());
        BoxBytes.writeInteger(out, price.limit());
        ElementBytes.writeList(out, price.notes(), ByteWriter::writeString);
        out.ends();
      }
    }

    private static Prices.Price readPrice(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Prices.Price price = new Prices.Price(in.readString(), BoxBytes.readInteger(in),
          ElementBytes.readList(in, ByteReader::readString));
      in.ends();
      return price;
    }
  }
}
