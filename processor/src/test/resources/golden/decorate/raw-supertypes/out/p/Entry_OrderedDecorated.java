package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Entry.Ordered} with the decorators of its methods.
 */
@SuppressWarnings("unchecked")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Entry_OrderedDecorated implements Entry.Ordered {
  private final Entry.Ordered delegate;

  private final Environment environment;

  private final Timing orderTiming;

  Entry_OrderedDecorated(Entry.Ordered delegate) {
    this(delegate, Environment.system());
  }

  Entry_OrderedDecorated(Entry.Ordered delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Entry.Ordered.class, environment);
    this.orderTiming = Timing.of("order", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * order: {@code timed -> delegate}
   */
  @Override
  public int order() {
    if (orderTiming == null) {
      // Left out by a setting.
      return delegate.order();
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = delegate.order();
    } catch (Throwable failure) {
      orderTiming.threw(failure, start, environment);
      throw failure;
    }
    orderTiming.returned(start, environment);
    return result;
  }

  @Override
  public int compareTo(Object object) {
    return delegate.compareTo(object);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
