package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Finders.Plain} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Finders_PlainDecorated extends Finders.Plain {
  private final Environment environment;

  private final Timing onlyTiming;

  Finders_PlainDecorated() {
    this(Environment.system());
  }

  Finders_PlainDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Finders.Plain.class, environment);
    this.onlyTiming = Timing.of("only", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * only: {@code timed -> super}
   */
  @Override
  <U> void only(U value) {
    if (onlyTiming == null) {
      // Left out by a setting, or the constructor of Plain is still running.
      super.<U>only(value);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.<U>only(value);
    } catch (Throwable failure) {
      onlyTiming.threw(failure, start, environment);
      throw failure;
    }
    onlyTiming.returned(start, environment);
  }
}
