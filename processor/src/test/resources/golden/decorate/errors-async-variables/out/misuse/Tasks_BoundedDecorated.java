package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Bounded} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_BoundedDecorated<K> extends Tasks.Bounded<K> {
  private final Environment environment;

  private final Timing runTiming;

  Tasks_BoundedDecorated() {
    this(Environment.system());
  }

  Tasks_BoundedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Tasks.Bounded.class, environment);
    this.runTiming = Timing.of("run", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  <T extends K> T run(T value) {
    if (runTiming == null) {
      // Left out by a setting, or the constructor of Bounded is still running.
      return super.<T>run(value);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.<T>run(value);
    } catch (Throwable failure) {
      runTiming.threw(failure, start, environment);
      throw failure;
    }
    runTiming.returned(start, environment);
    return result;
  }
}
