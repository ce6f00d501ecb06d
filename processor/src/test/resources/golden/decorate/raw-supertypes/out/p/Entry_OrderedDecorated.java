package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Entry.Ordered} with the decorators of its methods.
 */
@SuppressWarnings("unchecked")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Entry_OrderedDecorated implements Entry.Ordered {
  private static final Timing ORDER_TIMING = new Timing(Entry.Ordered.class, "order");

  private final Entry.Ordered delegate;

  private final Environment environment;

  Entry_OrderedDecorated(Entry.Ordered delegate) {
    this(delegate, Environment.system());
  }

  Entry_OrderedDecorated(Entry.Ordered delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * order: {@code timed -> delegate}
   */
  @Override
  public int order() {
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = delegate.order();
    } catch (Throwable failure) {
      ORDER_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ORDER_TIMING.returned(start, environment);
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
