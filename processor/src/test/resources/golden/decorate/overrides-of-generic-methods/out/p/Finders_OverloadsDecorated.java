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
 * {@link Finders.Overloads} with the decorators of its methods.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Finders_OverloadsDecorated extends Finders.Overloads {
  private final Environment environment;

  private final Timing findTiming;

  private final Timing leastTiming;

  private final Timing onlyTiming;

  private final Timing put2Timing;

  private final Timing putTiming;

  Finders_OverloadsDecorated() {
    this(Environment.system());
  }

  Finders_OverloadsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Finders.Overloads.class, environment);
    this.findTiming = Timing.of("find", settings).build();
    this.leastTiming = Timing.of("least", settings).build();
    this.onlyTiming = Timing.of("only", settings).build();
    this.put2Timing = Timing.of("put", settings).shown("put(List, String[])").build();
    this.putTiming = Timing.of("put", settings).shown("put(K, V, String)").build();
    settings.warnOfUnknown();
  }

  /**
   * find: {@code timed -> super}
   */
  @Override
  <U> U find(U value) {
    if (findTiming == null) {
      // Left out by a setting, or the constructor of Overloads is still running.
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
      // Left out by a setting, or the constructor of Overloads is still running.
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
   * only: {@code timed -> super}
   */
  @Override
  <U> void only(U value) {
    if (onlyTiming == null) {
      // Left out by a setting, or the constructor of Overloads is still running.
      super.<U>only(value);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.<U>only(value);
    } catch (Throwable failure) {
      onlyTiming.threw(failure, start, environment);
      throw failure;
    }
    onlyTiming.returned(start, environment);
  }

  /**
   * put: {@code timed -> super}
   */
  @Override
  void put(List<? super String> all, String[] more) {
    if (put2Timing == null) {
      // Left out by a setting, or the constructor of Overloads is still running.
      super.put(all, more);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.put(all, more);
    } catch (Throwable failure) {
      put2Timing.threw(failure, start, environment);
      throw failure;
    }
    put2Timing.returned(start, environment);
  }

  /**
   * put: {@code timed -> super}
   */
  @Override
  <K extends String, V extends List<? extends K>> void put(K key, V value, String other) {
    if (putTiming == null) {
      // Left out by a setting, or the constructor of Overloads is still running.
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
