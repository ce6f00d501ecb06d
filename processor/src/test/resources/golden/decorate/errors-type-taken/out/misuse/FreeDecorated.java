package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Free} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class FreeDecorated extends Free {
  private static final Timing FIRST_TIMING = new Timing(Free.class, "first");

  private final Environment environment;

  FreeDecorated() {
    this(Environment.system());
  }

  FreeDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code timed -> super}
   */
  @Override
  void first() {
    if (environment == null) {
      // The constructor of Free is still running.
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
