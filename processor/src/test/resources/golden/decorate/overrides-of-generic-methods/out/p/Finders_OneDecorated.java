package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Finders.One} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Finders_OneDecorated implements Finders.One {
  private final Finders.One delegate;

  private final Environment environment;

  private final Timing bothTiming;

  Finders_OneDecorated(Finders.One delegate) {
    this(delegate, Environment.system());
  }

  Finders_OneDecorated(Finders.One delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Finders.One.class, environment);
    this.bothTiming = Timing.of("both", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * both: {@code timed -> delegate}
   */
  @Override
  public <A, B extends List<A>> void both(A a, B b) {
    if (bothTiming == null) {
      // Left out by a setting.
      delegate.<A, B>both(a, b);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.<A, B>both(a, b);
    } catch (Throwable failure) {
      bothTiming.threw(failure, start, environment);
      throw failure;
    }
    bothTiming.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
