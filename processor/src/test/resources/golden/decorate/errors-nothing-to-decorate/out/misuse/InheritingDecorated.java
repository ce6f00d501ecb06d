package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Inheriting} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class InheritingDecorated extends Inheriting {
  private final Environment environment;

  private final Timing firstTiming;

  InheritingDecorated() {
    this(Environment.system());
  }

  InheritingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Inheriting.class, environment);
    this.firstTiming = Timing.of("first", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * first: {@code timed -> super}
   */
  @Override
  public void first() {
    if (firstTiming == null) {
      // Left out by a setting, or the constructor of Inheriting is still running.
      super.first();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.first();
    } catch (Throwable failure) {
      firstTiming.threw(failure, start, environment);
      throw failure;
    }
    firstTiming.returned(start, environment);
  }
}
