package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
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
  private static final Timing SUBMIT_TIMING = new Timing(Executor.class, "submit");

  private static final Timing FIRST_TIMING = new Timing(Executor.class, "first");

  private final Executor<E> delegate;

  private final Environment environment;

  public ExecutorDecorated(Executor<E> delegate) {
    this(delegate, Environment.system());
  }

  public ExecutorDecorated(Executor<E> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * submit: {@code timed -> delegate}
   */
  @Override
  public <T extends @Nullable Object> T submit(Callable<T> task) {
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = delegate.<T>submit(task);
    } catch (Throwable failure) {
      SUBMIT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    SUBMIT_TIMING.returned(start, environment);
    return result;
  }

  /**
   * first: {@code timed -> delegate}
   */
  @Override
  public <T extends @NonNull Comparable<@NonNull T>> T first(Collection<T> tasks) {
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = delegate.<T>first(tasks);
    } catch (Throwable failure) {
      FIRST_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FIRST_TIMING.returned(start, environment);
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
