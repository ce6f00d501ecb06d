package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import java.util.concurrent.Future;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.SubLater} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_SubLaterDecorated implements Tasks.SubLater {
  private static final Timing RUN_TIMING = new Timing(Tasks.SubLater.class, "run");

  private final Tasks.SubLater delegate;

  private final Environment environment;

  Tasks_SubLaterDecorated(Tasks.SubLater delegate) {
    this(delegate, Environment.system());
  }

  Tasks_SubLaterDecorated(Tasks.SubLater delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> delegate}
   */
  @Override
  public Future<?> run() {
    long start = environment.ticker().getAsLong();
    Future<?> result;
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
