package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Strings} with the decorators of its methods.
 */
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class StringsDecorated implements Strings {
  private final Strings delegate;

  private final Environment environment;

  private final Timing refreshTiming;

  StringsDecorated(Strings delegate) {
    this(delegate, Environment.system());
  }

  StringsDecorated(Strings delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Strings.class, environment);
    this.refreshTiming = Timing.of("refresh", settings).build();
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
  public String[] pick(String[] item) {
    return delegate.pick(item);
  }

  @Override
  public void put(Picker.List2 items, String[][] others) {
    delegate.put(items, others);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
