package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link SubHash} with the decorators of its methods.
 */
@SuppressWarnings("deprecation")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class SubHashDecorated implements SubHash {
  private static final Timing MORE_TIMING = new Timing(SubHash.class, "more");

  private static final Timing USE_TIMING = new Timing(SubHash.class, "use");

  private final SubHash delegate;

  private final Environment environment;

  public SubHashDecorated(SubHash delegate) {
    this(delegate, Environment.system());
  }

  public SubHashDecorated(SubHash delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * more: {@code timed -> delegate}
   */
  @Override
  public void more() {
    long start = environment.ticker().getAsLong();
    try {
      delegate.more();
    } catch (Throwable failure) {
      MORE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    MORE_TIMING.returned(start, environment);
  }

  /**
   * use: {@code timed -> delegate}
   */
  @Override
  public void use() {
    long start = environment.ticker().getAsLong();
    try {
      delegate.use();
    } catch (Throwable failure) {
      USE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    USE_TIMING.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
