package p;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Entry} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class EntryDecorated extends Entry {
  private final Environment environment;

  private final Timing compareToTiming;

  private final Cache<Integer> compareToCache;

  public EntryDecorated() {
    this(Environment.system());
  }

  public EntryDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Entry.class, environment);
    this.compareToTiming = Timing.of("compareTo", settings).build();
    this.compareToCache = Cache.of("compareTo", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * compareTo: {@code timed -> cached 300s -> super}
   */
  @Override
  public int compareTo(Object other) {
    if (compareToTiming == null) {
      // Left out by a setting, or the constructor of Entry is still running.
      return compareToCached(other);
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = compareToCached(other);
    } catch (Throwable failure) {
      compareToTiming.threw(failure, start, environment);
      throw failure;
    }
    compareToTiming.returned(start, environment);
    return result;
  }

  private int compareToCached(Object other) {
    if (compareToCache == null) {
      // Left out by a setting, or the constructor of Entry is still running.
      return super.compareTo(other);
    }
    Computation<Integer> computation = compareToCache.get(Snapshot.of(other));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.compareTo(other));
    }
    try {
      int result = super.compareTo(other);
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
   * Removes what {@code compareTo} keeps for these arguments.
   */
  public void invalidateCompareTo(Object other) {
    if (compareToCache != null) {
      compareToCache.invalidate(Snapshot.of(other));
    }
  }

  /**
   * Removes all that {@code compareTo} keeps.
   */
  public void invalidateAllCompareTo() {
    if (compareToCache != null) {
      compareToCache.invalidateAll();
    }
  }
}
