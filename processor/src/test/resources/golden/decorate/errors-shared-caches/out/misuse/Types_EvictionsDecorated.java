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
 * {@link Types.Evictions} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Types_EvictionsDecorated extends Types.Evictions {
  private final Cache<String> localCache;

  private final Cache<String> sharedCache;

  private final boolean evictLocalEvicts;

  private final boolean evictSharedEvicts;

  private final boolean evictLoggingEvicts;

  Types_EvictionsDecorated() {
    this(Environment.system());
  }

  Types_EvictionsDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Types.Evictions.class, environment);
    this.localCache = Cache.of("local", settings).ttl(Duration.ofMinutes(5)).build();
    this.sharedCache = Cache.of("shared", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "b73f2b3e34b1c426", new SharedForm()).build();
    this.evictLocalEvicts = settings.has("evictLocal", "evicts");
    this.evictSharedEvicts = settings.has("evictShared", "evicts");
    this.evictLoggingEvicts = settings.has("evictLogging", "evicts");
    settings.warnOfUnknown();
  }

  /**
   * local: {@code cached 300s -> super}
   */
  @Override
  String local(String key) {
    if (localCache == null) {
      // Left out by a setting, or the constructor of Evictions is still running.
      return super.local(key);
    }
    Computation<String> computation = localCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.local(key));
    }
    try {
      String result = super.local(key);
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
   * shared: {@code cached and shared 300s -> super}
   */
  @Override
  String shared(String key) {
    if (sharedCache == null) {
      // Left out by a setting, or the constructor of Evictions is still running.
      return super.shared(key);
    }
    Computation<String> computation = sharedCache.get(SharedKey.of(out -> SharedForm.writeKey(out,
        key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.shared(key));
    }
    try {
      String result = super.shared(key);
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
   * evictLocal: {@code evicts from local -> super}
   */
  @Override
  void evictLocal(String key) {
    if (!evictLocalEvicts) {
      // Left out by a setting, or the constructor of Evictions is still running.
      super.evictLocal(key);
      return;
    }
    super.evictLocal(key);
    if (localCache != null) {
      localCache.invalidate(key);
    }
  }

  /**
   * evictShared: {@code evicts from shared -> super}
   */
  @Override
  void evictShared(String key) {
    if (!evictSharedEvicts) {
      // Left out by a setting, or the constructor of Evictions is still running.
      super.evictShared(key);
      return;
    }
    super.evictShared(key);
    if (sharedCache != null) {
      sharedCache.invalidateOrThrow(SharedKey.of(out -> SharedForm.writeKey(out, key)));
    }
  }

  /**
   * evictLogging: {@code evicts from local -> super}
   */
  @Override
  void evictLogging(String key) {
    if (!evictLoggingEvicts) {
      // Left out by a setting, or the constructor of Evictions is still running.
      super.evictLogging(key);
      return;
    }
    super.evictLogging(key);
    if (localCache != null) {
      localCache.invalidate(key);
    }
  }

  /**
   * Removes what {@code local} keeps for these arguments.
   */
  void invalidateLocal(String key) {
    if (localCache != null) {
      localCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code local} keeps.
   */
  void invalidateAllLocal() {
    if (localCache != null) {
      localCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code shared} keeps for these arguments.
   */
  void invalidateShared(String key) {
    if (sharedCache != null) {
      sharedCache.invalidate(SharedKey.of(out -> SharedForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code shared} keeps.
   */
  void invalidateAllShared() {
    if (sharedCache != null) {
      sharedCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code shared} become bytes.
   */
  @DamaskGenerated
  private static final class SharedForm implements Form<String> {
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
