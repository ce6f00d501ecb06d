package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link OldAround.Fresh} with the decorators of its methods.
 */
@SuppressWarnings("deprecation")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OldAround_FreshDecorated extends OldAround.Fresh {
  private static final Timing USE_TIMING = new Timing(OldAround.Fresh.class, "use");

  private final Environment environment;

  public OldAround_FreshDecorated() {
    this(Environment.system());
  }

  public OldAround_FreshDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * use: {@code timed -> super}
   */
  @Override
  public void use() {
    if (environment == null) {
      // The constructor of Fresh is still running.
      super.use();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.use();
    } catch (Throwable failure) {
      USE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    USE_TIMING.returned(start, environment);
  }
}
