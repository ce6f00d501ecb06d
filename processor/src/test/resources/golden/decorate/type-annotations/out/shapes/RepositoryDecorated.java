package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Repository} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class RepositoryDecorated<T, I extends Comparable<I>> implements Repository<T, I> {
  private static final Timing FIND_TIMING = new Timing(Repository.class, "find");

  private final Repository<T, I> delegate;

  private final Environment environment;

  RepositoryDecorated(Repository<T, I> delegate) {
    this(delegate, Environment.system());
  }

  RepositoryDecorated(Repository<T, I> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * find: {@code timed -> delegate}
   */
  @Override
  public T find(I id) {
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = delegate.find(id);
    } catch (Throwable failure) {
      FIND_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FIND_TIMING.returned(start, environment);
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
