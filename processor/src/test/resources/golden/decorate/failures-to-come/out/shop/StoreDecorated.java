package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Store} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class StoreDecorated implements Store {
  private final Store delegate;

  private final Environment environment;

  private final Timing goTiming;

  StoreDecorated(Store delegate) {
    this(delegate, Environment.system());
  }

  StoreDecorated(Store delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Store.class, environment);
    this.goTiming = Timing.of("go", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * go: {@code timed -> delegate}
   */
  @Override
  public void go() {
    if (goTiming == null) {
      // Left out by a setting.
      delegate.go();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.go();
    } catch (Throwable failure) {
      goTiming.threw(failure, start, environment);
      throw failure;
    }
    goTiming.returned(start, environment);
  }

  @Override
  public StoreDecorated[] all(Failure failure) throws FailureDecorated {
    return delegate.all(failure);
  }

  @Override
  public StoreDecorated find(StoreDecorated store) throws FailureDecorated {
    return delegate.find(store);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
