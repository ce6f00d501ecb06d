package warned;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Types.All} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Types_AllDecorated extends Types_AllValidated {
  private final Environment environment;

  private final Timing callTiming;

  Types_AllDecorated() {
    this(Environment.system());
  }

  Types_AllDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Types.All.class, environment);
    this.callTiming = Timing.of("call", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * call: {@code timed -> super}
   */
  @Override
  void call() {
    if (callTiming == null) {
      // Left out by a setting, or the constructor of All is still running.
      super.call();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.call();
    } catch (Throwable failure) {
      callTiming.threw(failure, start, environment);
      throw failure;
    }
    callTiming.returned(start, environment);
  }
}
