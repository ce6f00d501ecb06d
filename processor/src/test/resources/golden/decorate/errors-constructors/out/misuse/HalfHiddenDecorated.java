package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link HalfHidden} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class HalfHiddenDecorated extends HalfHidden {
  private static final Timing FIRST_TIMING = new Timing(HalfHidden.class, "first");

  private final Environment environment;

  HalfHiddenDecorated(int number) {
    this(number, Environment.system());
  }

  HalfHiddenDecorated(int number, Environment environment) {
    super(number);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code timed -> super}
   */
  @Override
  void first() {
    if (environment == null) {
      // The constructor of HalfHidden is still running.
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
