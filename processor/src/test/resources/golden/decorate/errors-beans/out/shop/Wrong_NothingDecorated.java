package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Wrong.Nothing} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Wrong_NothingDecorated extends Wrong.Nothing {
  private static final Timing RUN_TIMING = new Timing(Wrong.Nothing.class, "run");

  private final Environment environment;

  Wrong_NothingDecorated() {
    this(Environment.system());
  }

  Wrong_NothingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (environment == null) {
      // The constructor of Nothing is still running.
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
