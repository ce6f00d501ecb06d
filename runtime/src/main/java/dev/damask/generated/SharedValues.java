package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.observe.StoreFailed.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The values of a method that several JVMs share, in a store. Nothing here throws what the store
 * throws, and what it holds is not trusted. Safe for use by several threads.
 *
 * @param <V> the value
 */
final class SharedValues<V extends @Nullable Object> {

  private final GuardedStore store;
  private final Form<V> form;
  private final byte[] name;
  private final Clock clock;
  private final Teller teller;
  private final LongSupplier ticker;
  private final Outdated outdated;
  private final Entries<Age> paused;
  private final Rarely damages;
  private final Rarely unwritten;
  private final KeyLocks locks = new KeyLocks();

  /**
   * @param paused where the ages are kept of values that could not be replaced a moment ago
   */
  SharedValues(
      GuardedStore store,
      Form<V> form,
      Environment environment,
      Teller teller,
      Outdated outdated,
      Entries<Age> paused) {
    this.store = store;
    this.form = form;
    this.name = store.name().getBytes(StandardCharsets.UTF_8);
    this.clock = environment.clock();
    this.teller = teller;
    this.ticker = environment.ticker();
    this.outdated = outdated;
    this.paused = paused;
    this.damages = new Rarely(ticker);
    this.unwritten = new Rarely(ticker);
  }

  /** A value in a store. */
  record Found<V extends @Nullable Object>(V value, Age age) {}

  /** The value of a key, if the store has one that may be used. */
  @Nullable Found<V> find(SharedKey key) {
    byte[] bytes = key.bytes();
    if (bytes == null || outdated.includes(key)) {
      return null;
    }
    AtomicReference<byte @Nullable []> found = new AtomicReference<>();
    if (store.tell(store.ask(Operation.GET, it -> found.set(it.get(bytes.clone())))) != null) {
      return null;
    }
    byte[] value = found.get();
    return value == null ? null : read(key, bytes, value);
  }

  /** As {@link #find}, of a value whose ttl is not over. */
  @Nullable Found<V> findUnexpired(SharedKey key, Upkeep upkeep) {
    Found<V> found = find(key);
    Freshness freshness = found == null ? Freshness.EXPIRED : upkeep.of(found.age());
    return freshness == Freshness.FRESH || freshness == Freshness.DUE ? found : null;
  }

  private @Nullable Found<V> read(SharedKey key, byte[] keyBytes, byte[] bytes) {
    try {
      Envelope<V> envelope = Envelope.read(form, name, keyBytes, bytes);
      return new Found<>(envelope.value(), age(key, envelope.computed()));
    } catch (Throwable failure) {
      Harmless.drop(failure);
      if (teller.logger().isWarnEnabled() && damages.comes()) {
        teller
            .logger()
            .warn(
                "{}: a shared value cannot be read, and is computed anew: {}",
                teller.method(),
                failure);
      }
      return null;
    }
  }

  private Age age(SharedKey key, Instant computed) {
    Age known = paused.get(key);
    if (known != null && computed.equals(known.version())) {
      return known;
    }
    Instant now = clock.instant();
    long passed = computed.isAfter(now) ? 0 : Nanos.of(Duration.between(computed, now));
    return new Age(ticker.getAsLong() - passed, computed, it -> paused.put(key, it));
  }

  /**
   * Puts a value that has just been computed into the store.
   *
   * @param isCurrent whether it still is to be kept, asked when nobody can remove it meanwhile
   */
  void keep(SharedKey key, V value, BooleanSupplier isCurrent) {
    byte[] bytes = key.bytes();
    byte[] written = bytes == null ? null : write(bytes, value);
    if (bytes == null || written == null) {
      return;
    }
    GuardedStore.Refusal refusal;
    ReentrantLock lock = locks.of(key);
    lock.lock();
    try {
      if (!isCurrent.getAsBoolean()) {
        return;
      }
      refusal = store.ask(Operation.PUT, it -> it.put(bytes.clone(), written));
      if (refusal == null) {
        outdated.renew(key);
      }
    } finally {
      lock.unlock();
    }
    store.tell(refusal);
  }

  private byte @Nullable [] write(byte[] key, V value) {
    try {
      return new Envelope<>(value, clock.instant()).write(form, name, key);
    } catch (Throwable failure) {
      Harmless.drop(failure);
      notWritten(failure);
      return null;
    }
  }

  private void notWritten(Throwable failure) {
    if (teller.logger().isWarnEnabled() && unwritten.comes()) {
      teller.logger().warn("{}: a value cannot be shared: {}", teller.method(), failure);
    }
  }

  /**
   * Removes the value of a key; where that fails, it is not used here any more.
   *
   * @return why it failed, or null where it did not
   */
  @Nullable Throwable remove(SharedKey key) {
    byte[] bytes = key.bytes();
    if (bytes == null) {
      return key.failure();
    }
    GuardedStore.Refusal refusal;
    ReentrantLock lock = locks.of(key);
    lock.lock();
    try {
      refusal = store.ask(Operation.REMOVE, it -> it.remove(bytes.clone()));
      if (refusal == null) {
        outdated.renew(key);
      } else {
        outdated.add(key);
      }
    } finally {
      lock.unlock();
    }
    return store.tell(refusal);
  }

  /**
   * Removes all values; where that fails, none of them is used here any more.
   *
   * @return why it failed, or null where it did not
   */
  @Nullable Throwable clear() {
    GuardedStore.Refusal refusal;
    locks.lockAll();
    try {
      refusal = store.ask(Operation.CLEAR, it -> it.clear());
      if (refusal == null) {
        outdated.clear();
      } else {
        outdated.addAll();
      }
    } finally {
      locks.unlockAll();
    }
    return store.tell(refusal);
  }
}
