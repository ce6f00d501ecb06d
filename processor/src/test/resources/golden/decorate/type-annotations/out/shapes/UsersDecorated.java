package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Users} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class UsersDecorated implements Users {
  private static final Timing REFRESH_TIMING = new Timing(Users.class, "refresh");

  private static final Timing FIND_TIMING = new Timing(Users.class, "find");

  private final Users delegate;

  private final Environment environment;

  UsersDecorated(Users delegate) {
    this(delegate, Environment.system());
  }

  UsersDecorated(Users delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * refresh: {@code timed -> delegate}
   */
  @Override
  public void refresh() {
    long start = environment.ticker().getAsLong();
    try {
      delegate.refresh();
    } catch (Throwable failure) {
      REFRESH_TIMING.threw(failure, start, environment);
      throw failure;
    }
    REFRESH_TIMING.returned(start, environment);
  }

  @Override
  public List<? extends String> all(List<Integer> ids) {
    return delegate.all(ids);
  }

  /**
   * find: {@code timed -> delegate}
   */
  @Override
  public String find(Integer id) {
    long start = environment.ticker().getAsLong();
    String result;
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
  public String toString() {
    return delegate.toString();
  }
}
