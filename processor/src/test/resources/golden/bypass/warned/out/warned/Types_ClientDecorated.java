package warned;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Types.Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Types_ClientDecorated extends Types.Client {
  private final Environment environment;

  private final Timing callTiming;

  Types_ClientDecorated() {
    this(Environment.system());
  }

  Types_ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Types.Client.class, environment);
    this.callTiming = Timing.of("call", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * call: {@code timed -> super}
   */
  @Override
  void call() {
    if (callTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
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
