package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Finders.Both} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Finders_BothDecorated extends Finders.Both {
  private final Environment environment;

  private final Timing ownTiming;

  private final Timing eachTiming;

  Finders_BothDecorated() {
    this(Environment.system());
  }

  Finders_BothDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Finders.Both.class, environment);
    this.ownTiming = Timing.of("own", settings).build();
    this.eachTiming = Timing.of("each", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * own: {@code timed -> super}
   */
  @Override
  void own() {
    if (ownTiming == null) {
      // Left out by a setting, or the constructor of Both is still running.
      super.own();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.own();
    } catch (Throwable failure) {
      ownTiming.threw(failure, start, environment);
      throw failure;
    }
    ownTiming.returned(start, environment);
  }

  /**
   * each: {@code timed -> super}
   */
  @Override
  public <U> void each(U value, String other) {
    if (eachTiming == null) {
      // Left out by a setting, or the constructor of Both is still running.
      super.<U>each(value, other);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.<U>each(value, other);
    } catch (Throwable failure) {
      eachTiming.threw(failure, start, environment);
      throw failure;
    }
    eachTiming.returned(start, environment);
  }
}
