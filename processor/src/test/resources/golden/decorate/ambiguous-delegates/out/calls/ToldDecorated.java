package calls;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Told} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ToldDecorated implements Told {
  private static final Timing JOIN_TIMING = new Timing(Told.class, "join");

  private final Told delegate;

  private final Environment environment;

  ToldDecorated(Told delegate) {
    this(delegate, Environment.system());
  }

  ToldDecorated(Told delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * join: {@code timed -> delegate}
   */
  @Override
  public String join(String first, String second) {
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.join(first, second);
    } catch (Throwable failure) {
      JOIN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    JOIN_TIMING.returned(start, environment);
    return result;
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
