package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link ClosedInterface.Open} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClosedInterface_OpenDecorated extends ClosedInterface.Open {
  private static final Timing FIRST_TIMING = new Timing(ClosedInterface.Open.class, "first");

  private final Environment environment;

  public ClosedInterface_OpenDecorated() {
    this(Environment.system());
  }

  public ClosedInterface_OpenDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code timed -> super}
   */
  @Override
  public void first() {
    if (environment == null) {
      // The constructor of Open is still running.
      super.first();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.first();
    } catch (Throwable failure) {
      FIRST_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FIRST_TIMING.returned(start, environment);
  }
}
