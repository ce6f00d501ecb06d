package dev.damask.generated;

import dev.damask.cache.CacheStore;
import dev.damask.cache.CacheStores;
import dev.damask.observe.StoreFailed;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A store that never breaks a call: opened when it is first asked, and left alone for a while after
 * it has failed. Safe for use by several threads.
 */
final class GuardedStore {

  private static final long SHORTEST = Nanos.of(Duration.ofSeconds(1));
  private static final long LONGEST = Nanos.of(Duration.ofSeconds(30));

  private final CacheStores stores;
  private final String name;
  private final Duration retention;
  private final Teller teller;
  private final LongSupplier ticker;
  private final Rarely warnings;
  private final AtomicReference<@Nullable Outage> outage = new AtomicReference<>();
  private volatile @Nullable CacheStore store;

  /**
   * @param retention how long there is any use in a value
   */
  GuardedStore(
      CacheStores stores, String name, Duration retention, Teller teller, LongSupplier ticker) {
    this.stores = stores;
    this.name = name;
    this.retention = retention;
    this.teller = teller;
    this.ticker = ticker;
    this.warnings = new Rarely(ticker);
  }

  /** Since when the store is left alone, for how long, and why. */
  private record Outage(Pause pause, Throwable failure) {

    /** The time to leave it alone where it has failed again. */
    long next() {
      return Math.min(2 * pause.nanos(), LONGEST);
    }
  }

  /**
   * Asks the store.
   *
   * @return why it has not answered, or null where it has
   */
  @Nullable Throwable ask(StoreFailed.Operation operation, Question question) {
    Outage before = outage.get();
    if (before != null && !before.pause.isOver(ticker.getAsLong())) {
      return before.failure;
    }
    StoreFailed.Operation doing = StoreFailed.Operation.OPEN;
    try {
      CacheStore open = store;
      if (open == null) {
        open = stores.open(name, retention);
        store = open;
      }
      doing = operation;
      question.ask(open);
      if (before != null) {
        outage.compareAndSet(before, null);
      }
      return null;
    } catch (Throwable failure) {
      Harmless.drop(failure);
      failed(before, doing, failure);
      return failure;
    }
  }

  private void failed(@Nullable Outage before, StoreFailed.Operation operation, Throwable failure) {
    long nanos = before == null ? SHORTEST : before.next();
    // Those who have asked at the same time fail together, and once.
    outage.compareAndSet(before, new Outage(new Pause(ticker.getAsLong(), nanos), failure));
    if (teller.logger().isWarnEnabled() && warnings.comes()) {
      teller
          .logger()
          .warn(
              "{}: the store of its shared values failed ({}), and is left alone for {}: {}",
              teller.method(),
              operation,
              Spans.of(nanos),
              failure);
    }
    teller.storeFailed(operation, failure);
  }

  /** Something to ask a store. */
  @FunctionalInterface
  interface Question {
    void ask(CacheStore store) throws Exception;
  }
}
