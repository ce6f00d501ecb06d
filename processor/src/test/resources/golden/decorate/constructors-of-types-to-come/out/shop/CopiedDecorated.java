package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Copied} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class CopiedDecorated extends Copied {
  private final Environment environment;

  private final Timing runTiming;

  CopiedDecorated(String name) {
    this(name, Environment.system());
  }

  CopiedDecorated(String name, Environment environment) {
    super(name);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Copied.class, environment);
    this.runTiming = Timing.of("run", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (runTiming == null) {
      // Left out by a setting, or the constructor of Copied is still running.
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
