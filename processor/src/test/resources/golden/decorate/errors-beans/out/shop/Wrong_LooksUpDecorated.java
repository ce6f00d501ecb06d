package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * {@link Wrong.LooksUp} with the decorators of its methods.
 */
@Component("wrong.LooksUp")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Wrong_LooksUpDecorated extends Wrong.LooksUp {
  private final Environment environment;

  private final Timing runTiming;

  @Autowired
  Wrong_LooksUpDecorated() {
    this(Environment.system());
  }

  Wrong_LooksUpDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Wrong.LooksUp.class, environment);
    this.runTiming = Timing.of("run", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (runTiming == null) {
      // Left out by a setting, or the constructor of LooksUp is still running.
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
