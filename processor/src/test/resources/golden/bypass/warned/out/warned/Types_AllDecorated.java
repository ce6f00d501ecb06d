package warned;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Types.All} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Types_AllDecorated extends Types_AllValidated {
  private static final Timing CALL_TIMING = new Timing(Types.All.class, "call");

  private final Environment environment;

  Types_AllDecorated() {
    this(Environment.system());
  }

  Types_AllDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * call: {@code timed -> super}
   */
  @Override
  void call() {
    if (environment == null) {
      // The constructor of All is still running.
      super.call();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.call();
    } catch (Throwable failure) {
      CALL_TIMING.threw(failure, start, environment);
      throw failure;
    }
    CALL_TIMING.returned(start, environment);
  }
}
