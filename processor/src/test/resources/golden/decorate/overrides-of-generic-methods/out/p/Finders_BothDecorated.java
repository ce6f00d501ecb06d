package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Finders.Both} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Finders_BothDecorated extends Finders.Both {
  private static final Timing OWN_TIMING = new Timing(Finders.Both.class, "own");

  private static final Timing EACH_TIMING = new Timing(Finders.Both.class, "each");

  private final Environment environment;

  Finders_BothDecorated() {
    this(Environment.system());
  }

  Finders_BothDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * own: {@code timed -> super}
   */
  @Override
  void own() {
    if (environment == null) {
      // The constructor of Both is still running.
      super.own();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.own();
    } catch (Throwable failure) {
      OWN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OWN_TIMING.returned(start, environment);
  }

  /**
   * each: {@code timed -> super}
   */
  @Override
  public <U> void each(U value, String other) {
    if (environment == null) {
      // The constructor of Both is still running.
      super.<U>each(value, other);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.<U>each(value, other);
    } catch (Throwable failure) {
      EACH_TIMING.threw(failure, start, environment);
      throw failure;
    }
    EACH_TIMING.returned(start, environment);
  }
}
