package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Done} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class DoneDecorated extends Done {
  private final Environment environment;

  private final Timing doneTiming;

  DoneDecorated() {
    this(Environment.system());
  }

  DoneDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Done.class, environment);
    this.doneTiming = Timing.of("done", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * done: {@code timed -> super}
   */
  @Override
  void done() {
    if (doneTiming == null) {
      // Left out by a setting, or the constructor of Done is still running.
      super.done();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.done();
    } catch (Throwable failure) {
      doneTiming.threw(failure, start, environment);
      throw failure;
    }
    doneTiming.returned(start, environment);
  }
}
