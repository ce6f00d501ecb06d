package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Repository} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class RepositoryDecorated<T, I extends Comparable<I>> implements Repository<T, I> {
  private final Repository<T, I> delegate;

  private final Environment environment;

  private final Timing findTiming;

  RepositoryDecorated(Repository<T, I> delegate) {
    this(delegate, Environment.system());
  }

  RepositoryDecorated(Repository<T, I> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Repository.class, environment);
    this.findTiming = Timing.of("find", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * find: {@code timed -> delegate}
   */
  @Override
  public T find(I id) {
    if (findTiming == null) {
      // Left out by a setting.
      return delegate.find(id);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = delegate.find(id);
    } catch (Throwable failure) {
      findTiming.threw(failure, start, environment);
      throw failure;
    }
    findTiming.returned(start, environment);
    return result;
  }

  @Override
  public List<? extends T> all(List<I> ids) {
    return delegate.all(ids);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
