package calls;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Alike} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class AlikeDecorated implements Alike {
  private static final Timing OTHER_TIMING = new Timing(Alike.class, "other");

  private final Alike delegate;

  private final Environment environment;

  AlikeDecorated(Alike delegate) {
    this(delegate, Environment.system());
  }

  AlikeDecorated(Alike delegate, Environment environment) {
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
    return delegate.join(first, second);
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
