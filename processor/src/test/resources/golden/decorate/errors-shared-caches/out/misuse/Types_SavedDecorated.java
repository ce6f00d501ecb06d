package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Types.Saved} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Types_SavedDecorated extends Types.Saved {
  @Serial
  private static final long serialVersionUID = 1;

  private transient Cache<String> localCache;

  Types_SavedDecorated() {
    this(Environment.system());
  }

  Types_SavedDecorated(Environment environment) {
    begin(Objects.requireNonNull(environment, "environment"));
  }

  @Override
  String shared(String key) {
    return super.shared(key);
  }

  /**
   * local: {@code cached 300s -> super}
   */
  @Override
  String local(String key) {
    if (localCache == null) {
      // Left out by a setting, or the constructor of Saved is still running.
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

  private void begin(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Types.Saved.class, environment);
    this.localCache = Cache.of("local", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    begin(Environment.system());
  }
}
