package calls;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Both} with the decorators of its methods.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BothDecorated implements Both {
  private static final Timing OTHER_TIMING = new Timing(Both.class, "other");

  private final Both delegate;

  private final Environment environment;

  BothDecorated(Both delegate) {
    this(delegate, Environment.system());
  }

  BothDecorated(Both delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * other: {@code timed -> delegate}
   */
  @Override
  public void other() {
    long start = environment.ticker().getAsLong();
    try {
      delegate.other();
    } catch (Throwable failure) {
      OTHER_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OTHER_TIMING.returned(start, environment);
  }

  @Override
  public String join(String first, String second) {
    return ((Plain) delegate).join(first, second);
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
