package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * {@link Executor} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ExecutorDecorated<E extends @Nullable Object> implements Executor<E> {
  private final Executor<E> delegate;

  private final Environment environment;

  private final Timing submitTiming;

  private final Timing firstTiming;

  public ExecutorDecorated(Executor<E> delegate) {
    this(delegate, Environment.system());
  }

  public ExecutorDecorated(Executor<E> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Executor.class, environment);
    this.submitTiming = Timing.of("submit", settings).build();
    this.firstTiming = Timing.of("first", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * submit: {@code timed -> delegate}
   */
  @Override
  public <T extends @Nullable Object> T submit(Callable<T> task) {
    if (submitTiming == null) {
      // Left out by a setting.
      return delegate.<T>submit(task);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = delegate.<T>submit(task);
    } catch (Throwable failure) {
      submitTiming.threw(failure, start, environment);
      throw failure;
    }
    submitTiming.returned(start, environment);
    return result;
  }

  /**
   * first: {@code timed -> delegate}
   */
  @Override
  public <T extends @NonNull Comparable<@NonNull T>> T first(Collection<T> tasks) {
    if (firstTiming == null) {
      // Left out by a setting.
      return delegate.<T>first(tasks);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = delegate.<T>first(tasks);
    } catch (Throwable failure) {
      firstTiming.threw(failure, start, environment);
      throw failure;
    }
    firstTiming.returned(start, environment);
    return result;
  }

  @Override
  public E last() {
    return delegate.last();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
