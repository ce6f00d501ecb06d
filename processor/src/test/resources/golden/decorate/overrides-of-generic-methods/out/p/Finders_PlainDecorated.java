package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Finders.Plain} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Finders_PlainDecorated extends Finders.Plain {
  private static final Timing ONLY_TIMING = new Timing(Finders.Plain.class, "only");

  private final Environment environment;

  Finders_PlainDecorated() {
    this(Environment.system());
  }

  Finders_PlainDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * only: {@code timed -> super}
   */
  @Override
  <U> void only(U value) {
    if (environment == null) {
      // The constructor of Plain is still running.
      super.<U>only(value);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.<U>only(value);
    } catch (Throwable failure) {
      ONLY_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ONLY_TIMING.returned(start, environment);
  }
}
