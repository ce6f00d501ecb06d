package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Job} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public abstract class JobDecorated<T> extends Job<T> {
  private static final Timing TWICE_TIMING = new Timing(Job.class, "twice");

  private final Environment environment;

  public JobDecorated() {
    this(Environment.system());
  }

  public JobDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * twice: {@code timed -> super}
   */
  @Override
  public void twice(T item) {
    if (environment == null) {
      // The constructor of Job is still running.
      super.twice(item);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.twice(item);
    } catch (Throwable failure) {
      TWICE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TWICE_TIMING.returned(start, environment);
  }
}
