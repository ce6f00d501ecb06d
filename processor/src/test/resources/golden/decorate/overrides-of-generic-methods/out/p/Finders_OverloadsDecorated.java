package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Finders.Overloads} with the decorators of its methods.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Finders_OverloadsDecorated extends Finders.Overloads {
  private static final Timing FIND_TIMING = new Timing(Finders.Overloads.class, "find");

  private static final Timing LEAST_TIMING = new Timing(Finders.Overloads.class, "least");

  private static final Timing ONLY_TIMING = new Timing(Finders.Overloads.class, "only");

  private static final Timing PUT2_TIMING = new Timing(Finders.Overloads.class, "put");

  private static final Timing PUT_TIMING = new Timing(Finders.Overloads.class, "put");

  private final Environment environment;

  Finders_OverloadsDecorated() {
    this(Environment.system());
  }

  Finders_OverloadsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * find: {@code timed -> super}
   */
  @Override
  <U> U find(U value) {
    if (environment == null) {
      // The constructor of Overloads is still running.
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
      // The constructor of Overloads is still running.
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
   * only: {@code timed -> super}
   */
  @Override
  <U> void only(U value) {
    if (environment == null) {
      // The constructor of Overloads is still running.
      super.<U>only(value);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.<U>only(value);
    } catch (Throwable failure) {
      ONLY_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ONLY_TIMING.returned(start, environment);
  }

  /**
   * put: {@code timed -> super}
   */
  @Override
  void put(List<? super String> all, String[] more) {
    if (environment == null) {
      // The constructor of Overloads is still running.
      super.put(all, more);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.put(all, more);
    } catch (Throwable failure) {
      PUT2_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PUT2_TIMING.returned(start, environment);
  }

  /**
   * put: {@code timed -> super}
   */
  @Override
  <K extends String, V extends List<? extends K>> void put(K key, V value, String other) {
    if (environment == null) {
      // The constructor of Overloads is still running.
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
