package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Timing runTiming;

  @Inject
  Wrong_NeedsValuesDecorated() {
    this(Environment.system());
  }

  Wrong_NeedsValuesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Wrong.NeedsValues.class, environment);
    this.runTiming = Timing.of("run", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (runTiming == null) {
      // Left out by a setting, or the constructor of NeedsValues is still running.
      super.run();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.run();
    } catch (Throwable failure) {
      runTiming.threw(failure, start, environment);
      throw failure;
    }
    runTiming.returned(start, environment);
  }
}
