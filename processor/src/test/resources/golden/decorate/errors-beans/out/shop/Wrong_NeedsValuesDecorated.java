package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Wrong.NeedsValues} with the decorators of its methods.
 */
@Singleton
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Wrong_NeedsValuesDecorated extends Wrong.NeedsValues {
  private static final Timing RUN_TIMING = new Timing(Wrong.NeedsValues.class, "run");

  private final Environment environment;

  @Inject
  Wrong_NeedsValuesDecorated() {
    this(Environment.system());
  }

  Wrong_NeedsValuesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (environment == null) {
      // The constructor of NeedsValues is still running.
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
