package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import java.util.concurrent.Future;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Joined} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_JoinedDecorated implements Tasks.Joined {
  private static final Timing RUN_TIMING = new Timing(Tasks.Joined.class, "run");

  private final Tasks.Joined delegate;

  private final Environment environment;

  Tasks_JoinedDecorated(Tasks.Joined delegate) {
    this(delegate, Environment.system());
  }

  Tasks_JoinedDecorated(Tasks.Joined delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> delegate}
   */
  @Override
  public Future<String> run() {
    long start = environment.ticker().getAsLong();
    Future<String> result;
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
