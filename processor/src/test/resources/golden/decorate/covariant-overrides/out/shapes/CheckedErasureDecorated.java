package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link CheckedErasure} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class CheckedErasureDecorated extends CheckedErasure {
  private final Environment environment;

  private final Timing visitTiming;

  CheckedErasureDecorated() {
    this(Environment.system());
  }

  CheckedErasureDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(CheckedErasure.class, environment);
    this.visitTiming = Timing.of("visit", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * visit: {@code timed -> super}
   */
  @Override
  void visit(Object visitor) {
    if (visitTiming == null) {
      // Left out by a setting, or the constructor of CheckedErasure is still running.
      super.visit(visitor);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.visit(visitor);
    } catch (Throwable failure) {
      visitTiming.threw(failure, start, environment);
      throw failure;
    }
    visitTiming.returned(start, environment);
  }
}
