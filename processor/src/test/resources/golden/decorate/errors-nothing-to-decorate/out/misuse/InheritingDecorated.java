package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Inheriting} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class InheritingDecorated extends Inheriting {
  private static final Timing FIRST_TIMING = new Timing(Inheriting.class, "first");

  private final Environment environment;

  InheritingDecorated() {
    this(Environment.system());
  }

  InheritingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code timed -> super}
   */
  @Override
  public void first() {
    if (environment == null) {
      // The constructor of Inheriting is still running.
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
