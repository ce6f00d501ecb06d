package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.Timing;
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

  private static final Timing PUT_TIMING = new Timing(Store.class, "put");

  private transient Environment environment;

  private transient TimeLimit getTimeout;

  private transient TimeLimit putTimeout;

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
      // The constructor of Store is still running.
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
      // The constructor of Store is still running.
      super.put(key);
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
    long start = environment.ticker().getAsLong();
    try {
      super.put(key);
    } catch (Throwable failure) {
      PUT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PUT_TIMING.returned(start, environment);
  }

  /**
   * clone: {@code timeout 3s -> super}
   */
  @Override
  public Store<K> clone() throws CloneNotSupportedException {
    if (cloneTimeout == null) {
      // The constructor of Store is still running.
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
    this.getTimeout = TimeLimit.of(Store.class, "get", Duration.ofSeconds(3), environment);
    this.putTimeout = TimeLimit.of(Store.class, "put", Duration.ofSeconds(10), environment);
    this.cloneTimeout = TimeLimit.of(Store.class, "clone", Duration.ofSeconds(3), environment);
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
