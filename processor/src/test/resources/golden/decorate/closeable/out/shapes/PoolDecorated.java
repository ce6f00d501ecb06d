package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Pool<R> delegate;

  private final Environment environment;

  private final Timing takeTiming;

  PoolDecorated(Pool<R> delegate) {
    this(delegate, Environment.system());
  }

  PoolDecorated(Pool<R> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Pool.class, environment);
    this.takeTiming = Timing.of("take", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * take: {@code timed -> delegate}
   */
  @Override
  public R take(Resource resource) throws InterruptedException {
    if (takeTiming == null) {
      // Left out by a setting.
      return delegate.take(resource);
    }
    long start = environment.ticker().getAsLong();
    R result;
    try {
      result = delegate.take(resource);
    } catch (Throwable failure) {
      takeTiming.threw(failure, start, environment);
      throw failure;
    }
    takeTiming.returned(start, environment);
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
