package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Plainly} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_PlainlyDecorated implements Tasks.Plainly {
  private static final Timing RUN_TIMING = new Timing(Tasks.Plainly.class, "run");

  private final Tasks.Plainly delegate;

  private final Environment environment;

  Tasks_PlainlyDecorated(Tasks.Plainly delegate) {
    this(delegate, Environment.system());
  }

  Tasks_PlainlyDecorated(Tasks.Plainly delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> delegate}
   */
  @Override
  public Object run() {
    long start = environment.ticker().getAsLong();
    Object result;
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
