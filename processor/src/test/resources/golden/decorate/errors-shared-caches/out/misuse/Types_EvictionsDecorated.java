package misuse;

import dev.damask.Environment;
import dev.damask.generated.ByteReader;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Form;
import dev.damask.generated.SharedKey;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Types.Evictions} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Types_EvictionsDecorated extends Types.Evictions {
  private final Environment environment;

  private final Cache<String> localCache;

  private final Cache<String> sharedCache;

  Types_EvictionsDecorated() {
    this(Environment.system());
  }

  Types_EvictionsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.localCache = Cache.of(Types.Evictions.class, "local", environment)
        .ttl(Duration.ofMinutes(5)).build();
    this.sharedCache = Cache.of(Types.Evictions.class, "shared", environment)
        .ttl(Duration.ofMinutes(5)).shared("java.lang.String", "b73f2b3e34b1c426", new SharedForm())
        .build();
  }

  /**
   * local: {@code cached 300s -> super}
   */
  @Override
  String local(String key) {
    if (localCache == null) {
      // The constructor of Evictions is still running.
      return super.local(key);
    }
    Computation<String> computation = localCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh( () -> super.local(key));
    }
    try {
      String result = super.local(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      return computation.answer(failure);
    }
  }

  /**
   * shared: {@code cached and shared 300s -> super}
   */
  @Override
  String shared(String key) {
    if (sharedCache == null) {
      // The constructor of Evictions is still running.
      return super.shared(key);
    }
    Computation<String> computation = sharedCache.get(SharedKey.of(out -> SharedForm.writeKey(out,
        key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh( () -> super.shared(key));
    }
    try {
      String result = super.shared(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      return computation.answer(failure);
    }
  }

  /**
   * evictLocal: {@code evicts from local -> super}
   */
  @Override
  void evictLocal(String key) {
    if (environment == null) {
      // The constructor of Evictions is still running.
      super.evictLocal(key);
      return;
    }
    super.evictLocal(key);
    localCache.invalidate(key);
  }

  /**
   * evictShared: {@code evicts from shared -> super}
   */
  @Override
  void evictShared(String key) {
    if (environment == null) {
      // The constructor of Evictions is still running.
      super.evictShared(key);
      return;
    }
    super.evictShared(key);
    sharedCache.invalidateOrThrow(SharedKey.of(out -> SharedForm.writeKey(out, key)));
  }

  /**
   * evictLogging: {@code evicts from local -> super}
   */
  @Override
  void evictLogging(String key) {
    if (environment == null) {
      // The constructor of Evictions is still running.
      super.evictLogging(key);
      return;
    }
    super.evictLogging(key);
    localCache.invalidate(key);
  }

  /**
   * Removes what {@code local} keeps for these arguments.
   */
  void invalidateLocal(String key) {
    localCache.invalidate(key);
  }

  /**
   * Removes all that {@code local} keeps.
   */
  void invalidateAllLocal() {
    localCache.invalidateAll();
  }

  /**
   * Removes what {@code shared} keeps for these arguments.
   */
  void invalidateShared(String key) {
    sharedCache.invalidate(SharedKey.of(out -> SharedForm.writeKey(out, key)));
  }

  /**
   * Removes all that {@code shared} keeps.
   */
  void invalidateAllShared() {
    sharedCache.invalidateAll();
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
