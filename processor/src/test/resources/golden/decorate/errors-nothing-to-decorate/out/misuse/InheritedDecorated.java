package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Inherited} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class InheritedDecorated extends Inherited {
  private final Environment environment;

  private final Timing firstTiming;

  InheritedDecorated() {
    this(Environment.system());
  }

  InheritedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Inherited.class, environment);
    this.firstTiming = Timing.of("first", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * first: {@code timed -> super}
   */
  @Override
  public void first() {
    if (firstTiming == null) {
      // Left out by a setting, or the constructor of Inherited is still running.
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
