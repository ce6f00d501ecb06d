package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Shared} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class SharedDecorated extends Shared {
  private final Environment environment;

  private final Timing nextTiming;

  SharedDecorated() {
    this(Environment.system());
  }

  SharedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Shared.class, environment);
    this.nextTiming = Timing.of("next", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * next: {@code timed -> super}
   */
  @Override
  int next(int step) {
    if (nextTiming == null) {
      // Left out by a setting, or the constructor of Shared is still running.
      return super.next(step);
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.next(step);
    } catch (Throwable failure) {
      nextTiming.threw(failure, start, environment);
      throw failure;
    }
    nextTiming.returned(start, environment);
    return result;
  }
}
