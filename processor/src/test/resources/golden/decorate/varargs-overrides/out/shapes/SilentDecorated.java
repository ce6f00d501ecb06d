package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Silent} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "overrides"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class SilentDecorated extends Silent {
  private static final Timing RUN_TIMING = new Timing(Silent.class, "run");

  private final Environment environment;

  SilentDecorated() {
    this(Environment.system());
  }

  SilentDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  public void run() {
    if (environment == null) {
      // The constructor of Silent is still running.
      super.run();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.run();
    } catch (Throwable failure) {
      RUN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    RUN_TIMING.returned(start, environment);
  }
}
