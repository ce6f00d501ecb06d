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

  String name() {
    return name;
  }

  /** Since when the store is left alone, for how long, and why. */
  private record Outage(Pause pause, Throwable failure) {

    /** The time to leave it alone where it has failed again. */
    long next() {
      return Math.min(2 * pause.nanos(), LONGEST);
    }
  }

  /**
   * Asks the store. Whoever asks under a lock gives the lock up before it tells.
   *
   * @return why it has not answered, which is to be {@linkplain #tell told}, or null where it has
   */
  @Nullable Refusal ask(StoreFailed.Operation operation, Question question) {
    Outage before = outage.get();
    if (before != null && !before.pause.isOver(ticker.getAsLong())) {
      return new Refusal(before.failure, null);
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
      long nanos = before == null ? SHORTEST : before.next();
      // Those who have asked at the same time fail together, and once.
      outage.compareAndSet(before, new Outage(new Pause(ticker.getAsLong(), nanos), failure));
      return new Refusal(failure, new Refusal.News(doing, nanos));
    }
  }

  /**
   * Tells log and listeners of a failure, unless the store was only left alone.
   *
   * @return the failure, or null without one
   */
  @Nullable Throwable tell(@Nullable Refusal refusal) {
    if (refusal == null) {
      return null;
    }
    Refusal.News news = refusal.news();
    if (news != null) {
      tell(refusal.failure(), news);
    }
    return refusal.failure();
  }

  private void tell(Throwable failure, Refusal.News news) {
    if (teller.logger().isWarnEnabled() && warnings.comes()) {
      teller
          .logger()
          .warn(
              "{}: the store of its shared values failed ({}), and is left alone for {}: {}",
              teller.method(),
              news.operation(),
              Spans.of(news.pause()),
              failure);
    }
    teller.storeFailed(news.operation(), failure);
  }

  /**
   * Why a store has not answered.
   *
   * @param news what is to be told of it, or null where the store was left alone
   */
  record Refusal(Throwable failure, @Nullable News news) {

    /**
     * A failure that nobody has heard of yet.
     *
     * @param operation what has failed
     * @param pause the nanoseconds for which the store is left alone
     */
    record News(StoreFailed.Operation operation, long pause) {}
  }

  /** Something to ask a store. */
  @FunctionalInterface
  interface Question {
    void ask(CacheStore store) throws Exception;
  }
}
