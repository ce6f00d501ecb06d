package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Store} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class StoreDecorated<K extends Comparable<K>> extends Store<K> {
  @Serial
  private static final long serialVersionUID = 1;

  private transient Environment environment;

  private transient TimeLimit getTimeout;

  private transient TimeLimit putTimeout;

  private transient Timing putTiming;

  private transient TimeLimit cloneTimeout;

  public StoreDecorated() {
    this(Environment.system());
  }

  public StoreDecorated(Environment environment) {
    begin(Objects.requireNonNull(environment, "environment"));
  }

  /**
   * get: {@code timeout 3s -> super}
   */
  @Override
  public K get(K key) {
    if (getTimeout == null) {
      // Left out by a setting, or the constructor of Store is still running.
      return super.get(key);
    }
    Deadline deadline = getTimeout.begin();
    K result;
    try {
      result = super.get(key);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  /**
   * put: {@code timeout 10s -> timed -> super}
   */
  @Override
  public void put(K key) throws InterruptedException {
    if (putTimeout == null) {
      // Left out by a setting, or the constructor of Store is still running.
      putTimed(key);
      return;
    }
    Deadline deadline = putTimeout.begin();
    try {
      putTimed(key);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void putTimed(K key) throws InterruptedException {
    if (putTiming == null) {
      // Left out by a setting, or the constructor of Store is still running.
      super.put(key);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.put(key);
    } catch (Throwable failure) {
      putTiming.threw(failure, start, environment);
      throw failure;
    }
    putTiming.returned(start, environment);
  }

  /**
   * clone: {@code timeout 3s -> super}
   */
  @Override
  public Store<K> clone() throws CloneNotSupportedException {
    if (cloneTimeout == null) {
      // Left out by a setting, or the constructor of Store is still running.
      return cloneUndecorated();
    }
    Deadline deadline = cloneTimeout.begin();
    Store<K> result;
    try {
      result = cloneUndecorated();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private Store<K> cloneUndecorated() throws CloneNotSupportedException {
    Store<K> copy = super.clone();
    renew(copy);
    return copy;
  }

  private void begin(Environment environment) {
    this.environment = environment;
    WrapperSettings settings = WrapperSettings.of(Store.class, environment);
    this.getTimeout = TimeLimit.of("get", Duration.ofSeconds(3), settings);
    this.putTimeout = TimeLimit.of("put", Duration.ofSeconds(10), settings);
    this.putTiming = Timing.of("put", settings).build();
    this.cloneTimeout = TimeLimit.of("clone", Duration.ofSeconds(3), settings);
    settings.warnOfUnknown();
  }

  private void renew(Object copy) {
    if (copy instanceof StoreDecorated<?> other && other != this && environment != null) {
      other.begin(environment);
    }
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    begin(Environment.system());
  }
}
