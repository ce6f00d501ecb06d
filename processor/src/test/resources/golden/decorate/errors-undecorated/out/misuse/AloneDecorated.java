package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Alone} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class AloneDecorated extends Alone {
  private static final Timing SECOND_TIMING = new Timing(Alone.class, "second");

  private final Environment environment;

  AloneDecorated() {
    this(Environment.system());
  }

  AloneDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * second: {@code timed -> super}
   */
  @Override
  public void second() {
    if (environment == null) {
      // The constructor of Alone is still running.
      super.second();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.second();
    } catch (Throwable failure) {
      SECOND_TIMING.threw(failure, start, environment);
      throw failure;
    }
    SECOND_TIMING.returned(start, environment);
  }
}
