package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Sub} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_SubDecorated<T> implements Tasks.Sub<T> {
  private static final Timing RUN_TIMING = new Timing(Tasks.Sub.class, "run");

  private final Tasks.Sub<T> delegate;

  private final Environment environment;

  Tasks_SubDecorated(Tasks.Sub<T> delegate) {
    this(delegate, Environment.system());
  }

  Tasks_SubDecorated(Tasks.Sub<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> delegate}
   */
  @Override
  public T run() {
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = delegate.run();
    } catch (Throwable failure) {
      RUN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    RUN_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
