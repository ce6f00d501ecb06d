package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Finders.Source} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Finders_SourceDecorated<T> implements Finders.Source<T> {
  private final Finders.Source<T> delegate;

  private final Environment environment;

  private final Timing getTiming;

  private final Timing eachTiming;

  Finders_SourceDecorated(Finders.Source<T> delegate) {
    this(delegate, Environment.system());
  }

  Finders_SourceDecorated(Finders.Source<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Finders.Source.class, environment);
    this.getTiming = Timing.of("get", settings).build();
    this.eachTiming = Timing.of("each", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * get: {@code timed -> delegate}
   */
  @Override
  public <U extends T> U get(List<? super U> from) {
    if (getTiming == null) {
      // Left out by a setting.
      return delegate.<U>get(from);
    }
    long start = environment.ticker().getAsLong();
    U result;
    try {
      result = delegate.<U>get(from);
    } catch (Throwable failure) {
      getTiming.threw(failure, start, environment);
      throw failure;
    }
    getTiming.returned(start, environment);
    return result;
  }

  /**
   * each: {@code timed -> delegate}
   */
  @Override
  public <U> void each(U value, T other) {
    if (eachTiming == null) {
      // Left out by a setting.
      delegate.<U>each(value, other);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.<U>each(value, other);
    } catch (Throwable failure) {
      eachTiming.threw(failure, start, environment);
      throw failure;
    }
    eachTiming.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
