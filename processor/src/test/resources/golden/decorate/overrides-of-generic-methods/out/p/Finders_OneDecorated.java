package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Finders.One} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Finders_OneDecorated implements Finders.One {
  private static final Timing BOTH_TIMING = new Timing(Finders.One.class, "both");

  private final Finders.One delegate;

  private final Environment environment;

  Finders_OneDecorated(Finders.One delegate) {
    this(delegate, Environment.system());
  }

  Finders_OneDecorated(Finders.One delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * both: {@code timed -> delegate}
   */
  @Override
  public <A, B extends List<A>> void both(A a, B b) {
    long start = environment.ticker().getAsLong();
    try {
      delegate.<A, B>both(a, b);
    } catch (Throwable failure) {
      BOTH_TIMING.threw(failure, start, environment);
      throw failure;
    }
    BOTH_TIMING.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
