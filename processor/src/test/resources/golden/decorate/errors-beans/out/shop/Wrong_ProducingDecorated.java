package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Wrong.Producing} with the decorators of its methods.
 */
@ApplicationScoped
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Wrong_ProducingDecorated extends Wrong.Producing {
  private final Environment environment;

  private final Timing runTiming;

  @Inject
  Wrong_ProducingDecorated() {
    this(Environment.system());
  }

  Wrong_ProducingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Wrong.Producing.class, environment);
    this.runTiming = Timing.of("run", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (runTiming == null) {
      // Left out by a setting, or the constructor of Producing is still running.
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
