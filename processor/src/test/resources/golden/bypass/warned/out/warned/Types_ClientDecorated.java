package warned;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Types.Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Types_ClientDecorated extends Types.Client {
  private static final Timing CALL_TIMING = new Timing(Types.Client.class, "call");

  private final Environment environment;

  Types_ClientDecorated() {
    this(Environment.system());
  }

  Types_ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * call: {@code timed -> super}
   */
  @Override
  void call() {
    if (environment == null) {
      // The constructor of Client is still running.
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
