package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link OldHash} with the decorators of its methods.
 */
@SuppressWarnings("deprecation")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OldHashDecorated implements OldHash {
  private static final Timing USE_TIMING = new Timing(OldHash.class, "use");

  private final OldHash delegate;

  private final Environment environment;

  public OldHashDecorated(OldHash delegate) {
    this(delegate, Environment.system());
  }

  public OldHashDecorated(OldHash delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
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
