package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Timing putTiming;

  VariableDecorated() {
    this(Environment.system());
  }

  VariableDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Variable.class, environment);
    this.putTiming = Timing.of("put", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * put: {@code timed -> super}
   */
  @Override
  void put(String... keys) {
    if (putTiming == null) {
      // Left out by a setting, or the constructor of Variable is still running.
      super.put(keys);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.put(keys);
    } catch (Throwable failure) {
      putTiming.threw(failure, start, environment);
      throw failure;
    }
    putTiming.returned(start, environment);
  }
}
