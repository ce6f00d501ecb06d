package lifted;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Snapshot;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Lookup} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class LookupDecorated<K, V extends Comparable<V>> implements Lookup<K, V> {
  private final Lookup<K, V> delegate;

  private final Environment environment;

  private final Cache<V> findCache;

  private final int findAllLimit;

  public LookupDecorated(Lookup<K, V> delegate) {
    this(delegate, Environment.system());
  }

  public LookupDecorated(Lookup<K, V> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Lookup.class, environment);
    this.findCache = Cache.of("find", settings).ttl(Duration.ofMinutes(5)).build();
    this.findAllLimit = settings.limit("findAll", 1);
    settings.warnOfUnknown();
  }

  /**
   * find: {@code cached 300s -> delegate}
   */
  @Override
  public V find(K key) {
    if (findCache == null) {
      // Left out by a setting.
      return delegate.find(key);
    }
    Computation<V> computation = findCache.get(Snapshot.of(key));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> delegate.find(key));
    }
    try {
      V result = delegate.find(key);
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
   * findAll: {@code for each find, at most 1 at once}
   */
  @Override
  public List<V> findAll(Collection<K> keys) {
    return ConcurrentCalls.of(keys, findAllLimit, environment, item -> find(item));
  }

  /**
   * Removes what {@code find} keeps for these arguments.
   */
  public void invalidateFind(K key) {
    if (findCache != null) {
      findCache.invalidate(Snapshot.of(key));
    }
  }

  /**
   * Removes all that {@code find} keeps.
   */
  public void invalidateAllFind() {
    if (findCache != null) {
      findCache.invalidateAll();
    }
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
