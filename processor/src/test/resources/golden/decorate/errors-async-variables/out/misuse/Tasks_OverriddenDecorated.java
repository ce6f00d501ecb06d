package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Overridden} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_OverriddenDecorated extends Tasks.Overridden {
  private final Environment environment;

  private final Timing moreTiming;

  Tasks_OverriddenDecorated() {
    this(Environment.system());
  }

  Tasks_OverriddenDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Tasks.Overridden.class, environment);
    this.moreTiming = Timing.of("more", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * more: {@code timed -> super}
   */
  @Override
  public void more() {
    if (moreTiming == null) {
      // Left out by a setting, or the constructor of Overridden is still running.
      super.more();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.more();
    } catch (Throwable failure) {
      moreTiming.threw(failure, start, environment);
      throw failure;
    }
    moreTiming.returned(start, environment);
  }
}
