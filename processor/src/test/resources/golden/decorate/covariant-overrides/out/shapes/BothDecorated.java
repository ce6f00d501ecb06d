package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Both} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class BothDecorated implements Both {
  private static final Timing OWN_TIMING = new Timing(Both.class, "own");

  private final Both delegate;

  private final Environment environment;

  public BothDecorated(Both delegate) {
    this(delegate, Environment.system());
  }

  public BothDecorated(Both delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * own: {@code timed -> delegate}
   */
  @Override
  public void own() {
    long start = environment.ticker().getAsLong();
    try {
      delegate.own();
    } catch (Throwable failure) {
      OWN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OWN_TIMING.returned(start, environment);
  }

  @Override
  public Number answer() {
    return delegate.answer();
  }

  @Override
  public String text() {
    return delegate.text();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
