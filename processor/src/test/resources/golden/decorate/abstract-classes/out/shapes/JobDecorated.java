package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Job} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public abstract class JobDecorated<T> extends Job<T> {
  private final Environment environment;

  private final Timing twiceTiming;

  public JobDecorated() {
    this(Environment.system());
  }

  public JobDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Job.class, environment);
    this.twiceTiming = Timing.of("twice", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * twice: {@code timed -> super}
   */
  @Override
  public void twice(T item) {
    if (twiceTiming == null) {
      // Left out by a setting, or the constructor of Job is still running.
      super.twice(item);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.twice(item);
    } catch (Throwable failure) {
      twiceTiming.threw(failure, start, environment);
      throw failure;
    }
    twiceTiming.returned(start, environment);
  }
}
