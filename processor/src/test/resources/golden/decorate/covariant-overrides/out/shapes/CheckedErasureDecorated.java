package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link CheckedErasure} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class CheckedErasureDecorated extends CheckedErasure {
  private static final Timing VISIT_TIMING = new Timing(CheckedErasure.class, "visit");

  private final Environment environment;

  CheckedErasureDecorated() {
    this(Environment.system());
  }

  CheckedErasureDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * visit: {@code timed -> super}
   */
  @Override
  void visit(Object visitor) {
    if (environment == null) {
      // The constructor of CheckedErasure is still running.
      super.visit(visitor);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.visit(visitor);
    } catch (Throwable failure) {
      VISIT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    VISIT_TIMING.returned(start, environment);
  }
}
