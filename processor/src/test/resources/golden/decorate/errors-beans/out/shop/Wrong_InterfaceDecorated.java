package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Wrong.Interface} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Wrong_InterfaceDecorated implements Wrong.Interface {
  private final Wrong.Interface delegate;

  private final Environment environment;

  private final Timing runTiming;

  Wrong_InterfaceDecorated(Wrong.Interface delegate) {
    this(delegate, Environment.system());
  }

  Wrong_InterfaceDecorated(Wrong.Interface delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Wrong.Interface.class, environment);
    this.runTiming = Timing.of("run", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * run: {@code timed -> delegate}
   */
  @Override
  public void run() {
    if (runTiming == null) {
      // Left out by a setting.
      delegate.run();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.run();
    } catch (Throwable failure) {
      runTiming.threw(failure, start, environment);
      throw failure;
    }
    runTiming.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
