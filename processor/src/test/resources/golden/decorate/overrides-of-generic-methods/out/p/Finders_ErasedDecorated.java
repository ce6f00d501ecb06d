package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Timing findTiming;

  private final Timing leastTiming;

  private final Timing putTiming;

  Finders_ErasedDecorated() {
    this(Environment.system());
  }

  Finders_ErasedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Finders.Erased.class, environment);
    this.findTiming = Timing.of("find", settings).build();
    this.leastTiming = Timing.of("least", settings).build();
    this.putTiming = Timing.of("put", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * find: {@code timed -> super}
   */
  @Override
  <U> U find(U value) {
    if (findTiming == null) {
      // Left out by a setting, or the constructor of Erased is still running.
      return super.<U>find(value);
    }
    long start = environment.ticker().getAsLong();
    U result;
    try {
      result = super.<U>find(value);
    } catch (Throwable failure) {
      findTiming.threw(failure, start, environment);
      throw failure;
    }
    findTiming.returned(start, environment);
    return result;
  }

  /**
   * least: {@code timed -> super}
   */
  @Override
  <U extends Comparable<? super U>> U least(Collection<? extends U> of) {
    if (leastTiming == null) {
      // Left out by a setting, or the constructor of Erased is still running.
      return super.<U>least(of);
    }
    long start = environment.ticker().getAsLong();
    U result;
    try {
      result = super.<U>least(of);
    } catch (Throwable failure) {
      leastTiming.threw(failure, start, environment);
      throw failure;
    }
    leastTiming.returned(start, environment);
    return result;
  }

  /**
   * put: {@code timed -> super}
   */
  @Override
  <K extends X, V extends List<? extends K>> void put(K key, V value, X other) {
    if (putTiming == null) {
      // Left out by a setting, or the constructor of Erased is still running.
      super.<K, V>put(key, value, other);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.<K, V>put(key, value, other);
    } catch (Throwable failure) {
      putTiming.threw(failure, start, environment);
      throw failure;
    }
    putTiming.returned(start, environment);
  }
}
