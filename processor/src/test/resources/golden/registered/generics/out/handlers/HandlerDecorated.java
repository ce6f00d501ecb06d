package handlers;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Handler} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class HandlerDecorated<T extends Comparable<? super T>> implements Handler<T> {
  private final Handler<T> delegate;

  private final Environment environment;

  private final Timing handleTiming;

  public HandlerDecorated(Handler<T> delegate) {
    this(delegate, Environment.system());
  }

  public HandlerDecorated(Handler<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Handler.class, environment);
    this.handleTiming = Timing.of("handle", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * handle: {@code timed -> delegate}
   */
  @Override
  public void handle(T value) {
    if (handleTiming == null) {
      // Left out by a setting.
      delegate.handle(value);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.handle(value);
    } catch (Throwable failure) {
      handleTiming.threw(failure, start, environment);
      throw failure;
    }
    handleTiming.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
