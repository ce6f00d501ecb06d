package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Variable} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "overrides"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class VariableDecorated extends Variable {
  private static final Timing PUT_TIMING = new Timing(Variable.class, "put");

  private final Environment environment;

  VariableDecorated() {
    this(Environment.system());
  }

  VariableDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * put: {@code timed -> super}
   */
  @Override
  void put(String... keys) {
    if (environment == null) {
      // The constructor of Variable is still running.
      super.put(keys);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.put(keys);
    } catch (Throwable failure) {
      PUT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PUT_TIMING.returned(start, environment);
  }
}
