package p;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
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

  private static final Timing GET_TIMING = new Timing(Entry.Entries.class, "get");

  private transient Environment environment;

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
    if (environment == null) {
      // The constructor of Entries is still running.
      return super.get(index);
    }
    long start = environment.ticker().getAsLong();
    Object result;
    try {
      result = getCached(index);
    } catch (Throwable failure) {
      GET_TIMING.threw(failure, start, environment);
      throw failure;
    }
    GET_TIMING.returned(start, environment);
    return result;
  }

  private Object getCached(int index) {
    Computation<Object> computation = getCache.get(index);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Object result = super.get(index);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * Removes what {@code get} keeps for these arguments.
   */
  public void invalidateGet(int index) {
    getCache.invalidate(index);
  }

  /**
   * Removes all that {@code get} keeps.
   */
  public void invalidateAllGet() {
    getCache.invalidateAll();
  }

  private void begin(Environment environment) {
    this.environment = environment;
    this.getCache = Cache.of("get", Duration.ofMinutes(5), environment).build();
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
