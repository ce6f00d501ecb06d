package handlers;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Handler} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class HandlerDecorated<T extends Comparable<? super T>> implements Handler<T> {
  private static final Timing HANDLE_TIMING = new Timing(Handler.class, "handle");

  private final Handler<T> delegate;

  private final Environment environment;

  public HandlerDecorated(Handler<T> delegate) {
    this(delegate, Environment.system());
  }

  public HandlerDecorated(Handler<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * handle: {@code timed -> delegate}
   */
  @Override
  public void handle(T value) {
    long start = environment.ticker().getAsLong();
    try {
      delegate.handle(value);
    } catch (Throwable failure) {
      HANDLE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    HANDLE_TIMING.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
