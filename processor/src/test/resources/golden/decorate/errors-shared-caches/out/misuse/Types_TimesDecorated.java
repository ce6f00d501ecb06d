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
 * {@link Types.Times} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Types_TimesDecorated extends Types.Times {
  private final Cache<String> long1Cache;

  private final Cache<String> asLongCache;

  private final Cache<String> aloneCache;

  private final Cache<String> sizeCache;

  private final Cache<String> copiesCache;

  Types_TimesDecorated() {
    this(Environment.system());
  }

  Types_TimesDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Types.Times.class, environment);
    this.long1Cache = Cache.of("long1", settings).ttl(Duration.ofMillis(1))
        .shared("java.lang.String", "b73f2b3e34b1c426", new Long1Form()).build();
    this.asLongCache = Cache.of("asLong", settings).ttl(Duration.ofSeconds(1))
        .shared("java.lang.String", "b73f2b3e34b1c426", new AsLongForm())
        .localTtl(Duration.ofSeconds(1)).build();
    this.aloneCache = Cache.of("alone", settings).ttl(Duration.ofMinutes(5)).build();
    this.sizeCache = Cache.of("size", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "b73f2b3e34b1c426", new SizeForm()).maximumSize(5).build();
    this.copiesCache = Cache.of("copies", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "b73f2b3e34b1c426", new CopiesForm())
        .localTtl(Duration.ofSeconds(1)).maximumSize(5).build();
    settings.warnOfUnknown();
  }

  @Override
  String short1(String key) {
    return super.short1(key);
  }

  /**
   * long1: {@code cached and shared 1ms -> super}
   */
  @Override
  String long1(String key) {
    if (long1Cache == null) {
      // Left out by a setting, or the constructor of Times is still running.
      return super.long1(key);
    }
    Computation<String> computation = long1Cache.get(SharedKey.of(out -> Long1Form.writeKey(out,
        key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.long1(key));
    }
    try {
      String result = super.long1(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  @Override
  String longer(String key) {
    return super.longer(key);
  }

  /**
   * asLong: {@code cached and shared 1s, here for 1s -> super}
   */
  @Override
  String asLong(String key) {
    if (asLongCache == null) {
      // Left out by a setting, or the constructor of Times is still running.
      return super.asLong(key);
    }
    Computation<String> computation = asLongCache.get(SharedKey.of(out -> AsLongForm.writeKey(out,
        key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.asLong(key));
    }
    try {
      String result = super.asLong(key);
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
   * alone: {@code cached 300s, here for 2s -> super}
   */
  @Override
  String alone(String key) {
    if (aloneCache == null) {
      // Left out by a setting, or the constructor of Times is still running.
      return super.alone(key);
    }
    Computation<String> computation = aloneCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.alone(key));
    }
    try {
      String result = super.alone(key);
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
   * size: {@code cached and shared 300s, at most 5 -> super}
   */
  @Override
  String size(String key) {
    if (sizeCache == null) {
      // Left out by a setting, or the constructor of Times is still running.
      return super.size(key);
    }
    Computation<String> computation = sizeCache.get(SharedKey.of(out -> SizeForm.writeKey(out,
        key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.size(key));
    }
    try {
      String result = super.size(key);
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
   * copies: {@code cached and shared 300s, here for 1s, at most 5 -> super}
   */
  @Override
  String copies(String key) {
    if (copiesCache == null) {
      // Left out by a setting, or the constructor of Times is still running.
      return super.copies(key);
    }
    Computation<String> computation = copiesCache.get(SharedKey.of(out -> CopiesForm.writeKey(out,
        key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.copies(key));
    }
    try {
      String result = super.copies(key);
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
   * Removes what {@code long1} keeps for these arguments.
   */
  void invalidateLong1(String key) {
    if (long1Cache != null) {
      long1Cache.invalidate(SharedKey.of(out -> Long1Form.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code long1} keeps.
   */
  void invalidateAllLong1() {
    if (long1Cache != null) {
      long1Cache.invalidateAll();
    }
  }

  /**
   * Removes what {@code asLong} keeps for these arguments.
   */
  void invalidateAsLong(String key) {
    if (asLongCache != null) {
      asLongCache.invalidate(SharedKey.of(out -> AsLongForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code asLong} keeps.
   */
  void invalidateAllAsLong() {
    if (asLongCache != null) {
      asLongCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code alone} keeps for these arguments.
   */
  void invalidateAlone(String key) {
    if (aloneCache != null) {
      aloneCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code alone} keeps.
   */
  void invalidateAllAlone() {
    if (aloneCache != null) {
      aloneCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code size} keeps for these arguments.
   */
  void invalidateSize(String key) {
    if (sizeCache != null) {
      sizeCache.invalidate(SharedKey.of(out -> SizeForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code size} keeps.
   */
  void invalidateAllSize() {
    if (sizeCache != null) {
      sizeCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code copies} keeps for these arguments.
   */
  void invalidateCopies(String key) {
    if (copiesCache != null) {
      copiesCache.invalidate(SharedKey.of(out -> CopiesForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code copies} keeps.
   */
  void invalidateAllCopies() {
    if (copiesCache != null) {
      copiesCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code long1} become bytes.
   */
  @DamaskGenerated
  private static final class Long1Form implements Form<String> {
    @Override
    public void write(ByteWriter out, String string) {
      out.writeString(string);
    }

    @Override
    public String read(ByteReader in) {
      return in.readString();
    }

    static void writeKey(ByteWriter out, String key) {
      out.writeString(key);
    }
  }

  /**
   * How the values and keys of {@code asLong} become bytes.
   */
  @DamaskGenerated
  private static final class AsLongForm implements Form<String> {
    @Override
    public void write(ByteWriter out, String string) {
      out.writeString(string);
    }

    @Override
    public String read(ByteReader in) {
      return in.readString();
    }

    static void writeKey(ByteWriter out, String key) {
      out.writeString(key);
    }
  }

  /**
   * How the values and keys of {@code size} become bytes.
   */
  @DamaskGenerated
  private static final class SizeForm implements Form<String> {
    @Override
    public void write(ByteWriter out, String string) {
      out.writeString(string);
    }

    @Override
    public String read(ByteReader in) {
      return in.readString();
    }

    static void writeKey(ByteWriter out, String key) {
      out.writeString(key);
    }
  }

  /**
   * How the values and keys of {@code copies} become bytes.
   */
  @DamaskGenerated
  private static final class CopiesForm implements Form<String> {
    @Override
    public void write(ByteWriter out, String string) {
      out.writeString(string);
    }

    @Override
    public String read(ByteReader in) {
      return in.readString();
    }

    static void writeKey(ByteWriter out, String key) {
      out.writeString(key);
    }
  }
}
