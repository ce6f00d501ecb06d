package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link PrivateStatic} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PrivateStaticDecorated extends PrivateStatic {
  private static final Timing FINE_TIMING = new Timing(PrivateStatic.class, "fine");

  private final Environment environment;

  PrivateStaticDecorated() {
    this(Environment.system());
  }

  PrivateStaticDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * fine: {@code timed -> super}
   */
  @Override
  protected void fine() {
    if (environment == null) {
      // The constructor of PrivateStatic is still running.
      super.fine();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.fine();
    } catch (Throwable failure) {
      FINE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FINE_TIMING.returned(start, environment);
  }
}
