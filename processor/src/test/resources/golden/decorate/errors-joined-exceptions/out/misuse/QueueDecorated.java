package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Queue} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class QueueDecorated implements Queue {
  private final Queue delegate;

  private final Environment environment;

  private final Timing putTiming;

  public QueueDecorated(Queue delegate) {
    this(delegate, Environment.system());
  }

  public QueueDecorated(Queue delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Queue.class, environment);
    this.putTiming = Timing.of("put", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * put: {@code timed -> delegate}
   */
  @Override
  public void put(String value) throws InterruptedException {
    if (putTiming == null) {
      // Left out by a setting.
      delegate.put(value);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.put(value);
    } catch (Throwable failure) {
      putTiming.threw(failure, start, environment);
      throw failure;
    }
    putTiming.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
