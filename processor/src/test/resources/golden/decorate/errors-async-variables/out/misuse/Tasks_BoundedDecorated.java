package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Bounded} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_BoundedDecorated<K> extends Tasks.Bounded<K> {
  private static final Timing RUN_TIMING = new Timing(Tasks.Bounded.class, "run");

  private final Environment environment;

  Tasks_BoundedDecorated() {
    this(Environment.system());
  }

  Tasks_BoundedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  <T extends K> T run(T value) {
    if (environment == null) {
      // The constructor of Bounded is still running.
      return super.<T>run(value);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.<T>run(value);
    } catch (Throwable failure) {
      RUN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    RUN_TIMING.returned(start, environment);
    return result;
  }
}
