package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.cache.CacheStores;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a method are shared.
 *
 * @param parameters the types of the method's parameters
 * @param hash the same only where one JVM can read what another has written
 * @param localTtl for how many nanoseconds a copy is kept here
 */
record Sharing<V extends @Nullable Object>(
    Class<?> type, String method, String parameters, String hash, Form<V> form, long localTtl) {

  Sharing<V> keeping(long localTtl) {
    return new Sharing<>(type, method, parameters, hash, form, localTtl);
  }

  /** The store's name. */
  private String name() {
    return type.getName() + ":" + method + "(" + parameters + "):" + hash;
  }

  /** The one cache for all that are built alike. */
  <C> C one(CacheBuilder builder, Supplier<C> maker) {
    return SharedCaches.of(List.of(name(), localTtl, builder.identity()), maker);
  }

  /**
   * The values in the environment's stores.
   *
   * @param most how many keys are remembered
   * @throws IllegalStateException if the environment has none
   */
  SharedValues<V> values(Environment environment, Lifetime lifetime, long most) {
    CacheStores stores = environment.cacheStores().orElseThrow(this::noStores);
    Teller teller = Teller.of(type, method, environment);
    GuardedStore store =
        new GuardedStore(stores, name(), retention(lifetime), teller, environment.ticker());
    Entries<Age> paused = lifetime.isPlain() ? new NoEntries<>() : new RecentEntries<>(most);
    return new SharedValues<>(store, form, environment, teller, new Outdated(most), paused);
  }

  private IllegalStateException noStores() {
    return new IllegalStateException(
        "What "
            + method
            + "() of "
            + type.getName()
            + " returns is shared, and there is nothing to share it in; give"
            + " Environment.builder().cacheStores(...), or have ServiceLoader find a"
            + " dev.damask.cache.CacheStores");
  }

  /** How long there is any use in a value. */
  private static Duration retention(Lifetime lifetime) {
    if (lifetime.ttl() == Lifetime.NEVER) {
      return ChronoUnit.FOREVER.getDuration();
    }
    return Duration.ofNanos(lifetime.ttl()).plusNanos(Math.max(0, lifetime.staleFor()));
  }
}
