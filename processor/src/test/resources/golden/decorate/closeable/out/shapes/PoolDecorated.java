package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Pool} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "try"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PoolDecorated<R extends AutoCloseable> implements Pool<R> {
  private static final Timing TAKE_TIMING = new Timing(Pool.class, "take");

  private final Pool<R> delegate;

  private final Environment environment;

  PoolDecorated(Pool<R> delegate) {
    this(delegate, Environment.system());
  }

  PoolDecorated(Pool<R> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * take: {@code timed -> delegate}
   */
  @Override
  public R take(Resource resource) throws InterruptedException {
    long start = environment.ticker().getAsLong();
    R result;
    try {
      result = delegate.take(resource);
    } catch (Throwable failure) {
      TAKE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TAKE_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public void close() throws Exception {
    delegate.close();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
