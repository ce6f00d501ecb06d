package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Finders.Erased} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Finders_ErasedDecorated<X extends Number> extends Finders.Erased<X> {
  private static final Timing FIND_TIMING = new Timing(Finders.Erased.class, "find");

  private static final Timing LEAST_TIMING = new Timing(Finders.Erased.class, "least");

  private static final Timing PUT_TIMING = new Timing(Finders.Erased.class, "put");

  private final Environment environment;

  Finders_ErasedDecorated() {
    this(Environment.system());
  }

  Finders_ErasedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * find: {@code timed -> super}
   */
  @Override
  <U> U find(U value) {
    if (environment == null) {
      // The constructor of Erased is still running.
      return super.<U>find(value);
    }
    long start = environment.ticker().getAsLong();
    U result;
    try {
      result = super.<U>find(value);
    } catch (Throwable failure) {
      FIND_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FIND_TIMING.returned(start, environment);
    return result;
  }

  /**
   * least: {@code timed -> super}
   */
  @Override
  <U extends Comparable<? super U>> U least(Collection<? extends U> of) {
    if (environment == null) {
      // The constructor of Erased is still running.
      return super.<U>least(of);
    }
    long start = environment.ticker().getAsLong();
    U result;
    try {
      result = super.<U>least(of);
    } catch (Throwable failure) {
      LEAST_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LEAST_TIMING.returned(start, environment);
    return result;
  }

  /**
   * put: {@code timed -> super}
   */
  @Override
  <K extends X, V extends List<? extends K>> void put(K key, V value, X other) {
    if (environment == null) {
      // The constructor of Erased is still running.
      super.<K, V>put(key, value, other);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.<K, V>put(key, value, other);
    } catch (Throwable failure) {
      PUT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PUT_TIMING.returned(start, environment);
  }
}
