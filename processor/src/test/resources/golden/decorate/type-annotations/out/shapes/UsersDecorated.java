package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Users} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class UsersDecorated implements Users {
  private final Users delegate;

  private final Environment environment;

  private final Timing refreshTiming;

  private final Timing findTiming;

  UsersDecorated(Users delegate) {
    this(delegate, Environment.system());
  }

  UsersDecorated(Users delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Users.class, environment);
    this.refreshTiming = Timing.of("refresh", settings).build();
    this.findTiming = Timing.of("find", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * refresh: {@code timed -> delegate}
   */
  @Override
  public void refresh() {
    if (refreshTiming == null) {
      // Left out by a setting.
      delegate.refresh();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.refresh();
    } catch (Throwable failure) {
      refreshTiming.threw(failure, start, environment);
      throw failure;
    }
    refreshTiming.returned(start, environment);
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
    if (findTiming == null) {
      // Left out by a setting.
      return delegate.find(id);
    }
    long start = environment.ticker().getAsLong();
    String result;
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
  public String toString() {
    return delegate.toString();
  }
}
