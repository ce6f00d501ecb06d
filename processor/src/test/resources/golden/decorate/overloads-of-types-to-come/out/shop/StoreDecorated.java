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

  private final Timing putTiming;

  private final Timing put2Timing;

  StoreDecorated(Store delegate) {
    this(delegate, Environment.system());
  }

  StoreDecorated(Store delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Store.class, environment);
    this.putTiming = Timing.of("put", settings).shown("put(StoreDecorated)").build();
    this.put2Timing = Timing.of("put", settings).shown("put(String)").build();
    settings.warnOfUnknown();
  }

  /**
   * put: {@code timed -> delegate}
   */
  @Override
  public void put(StoreDecorated store) {
    if (putTiming == null) {
      // Left out by a setting.
      delegate.put(store);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.put(store);
    } catch (Throwable failure) {
      putTiming.threw(failure, start, environment);
      throw failure;
    }
    putTiming.returned(start, environment);
  }

  /**
   * put: {@code timed -> delegate}
   */
  @Override
  public void put(String name) {
    if (put2Timing == null) {
      // Left out by a setting.
      delegate.put(name);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.put(name);
    } catch (Throwable failure) {
      put2Timing.threw(failure, start, environment);
      throw failure;
    }
    put2Timing.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
