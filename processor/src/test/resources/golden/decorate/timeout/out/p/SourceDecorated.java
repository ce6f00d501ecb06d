package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link Source} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class SourceDecorated<T> implements Source<T> {
  private final Source<T> delegate;

  private final TimeLimit nextTimeout;

  private final TimeLimit laterTimeout;

  private final TimeLimit closeTimeout;

  SourceDecorated(Source<T> delegate) {
    this(delegate, Environment.system());
  }

  SourceDecorated(Source<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Source.class, environment);
    this.nextTimeout = TimeLimit.of("next", Duration.ofSeconds(3), settings);
    this.laterTimeout = TimeLimit.of("later", Duration.ofSeconds(3), settings);
    this.closeTimeout = TimeLimit.of("close", Duration.ofSeconds(3), settings);
    settings.warnOfUnknown();
  }

  /**
   * next: {@code timeout 3s -> delegate}
   */
  @Override
  public T next() throws InterruptedException {
    if (nextTimeout == null) {
      // Left out by a setting.
      return delegate.next();
    }
    Deadline deadline = nextTimeout.begin();
    T result;
    try {
      result = delegate.next();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  /**
   * later: {@code timeout 3s -> delegate}
   */
  @Override
  public <R extends T> CompletionStage<R> later(R environment, T delegate) {
    if (laterTimeout == null) {
      // Left out by a setting.
      return this.delegate.<R>later(environment, delegate);
    }
    return laterTimeout.callAsync(
        () -> Objects.requireNonNull(this.delegate.<R>later(environment, delegate), "later() returned null"));
  }

  /**
   * close: {@code timeout 3s -> delegate}
   */
  @Override
  public void close() {
    if (closeTimeout == null) {
      // Left out by a setting.
      delegate.close();
      return;
    }
    Deadline deadline = closeTimeout.begin();
    try {
      delegate.close();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
