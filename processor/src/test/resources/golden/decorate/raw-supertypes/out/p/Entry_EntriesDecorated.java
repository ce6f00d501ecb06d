package p;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Entry.Entries} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Entry_EntriesDecorated extends Entry.Entries {
  @Serial
  private static final long serialVersionUID = 1;

  private transient Environment environment;

  private transient Timing getTiming;

  private transient Cache<Object> getCache;

  Entry_EntriesDecorated() {
    this(Environment.system());
  }

  Entry_EntriesDecorated(Environment environment) {
    begin(Objects.requireNonNull(environment, "environment"));
  }

  /**
   * get: {@code timed -> cached 300s -> super}
   */
  @Override
  public Object get(int index) {
    if (getTiming == null) {
      // Left out by a setting, or the constructor of Entries is still running.
      return getCached(index);
    }
    long start = environment.ticker().getAsLong();
    Object result;
    try {
      result = getCached(index);
    } catch (Throwable failure) {
      getTiming.threw(failure, start, environment);
      throw failure;
    }
    getTiming.returned(start, environment);
    return result;
  }

  private Object getCached(int index) {
    if (getCache == null) {
      // Left out by a setting, or the constructor of Entries is still running.
      return super.get(index);
    }
    Computation<Object> computation = getCache.get(index);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.get(index));
    }
    try {
      Object result = super.get(index);
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
   * Removes what {@code get} keeps for these arguments.
   */
  public void invalidateGet(int index) {
    if (getCache != null) {
      getCache.invalidate(index);
    }
  }

  /**
   * Removes all that {@code get} keeps.
   */
  public void invalidateAllGet() {
    if (getCache != null) {
      getCache.invalidateAll();
    }
  }

  private void begin(Environment environment) {
    this.environment = environment;
    WrapperSettings settings = WrapperSettings.of(Entry.Entries.class, environment);
    this.getTiming = Timing.of("get", settings).build();
    this.getCache = Cache.of("get", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  @Override
  public Object clone() {
    Object copy = super.clone();
    renew(copy);
    return copy;
  }

  private void renew(Object copy) {
    if (copy instanceof Entry_EntriesDecorated other && other != this && environment != null) {
      other.begin(environment);
    }
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    begin(Environment.system());
  }
}
