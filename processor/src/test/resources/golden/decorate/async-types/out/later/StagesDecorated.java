package later;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Relay;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import javax.annotation.processing.Generated;

/**
 * {@link Stages} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class StagesDecorated<T> implements Stages<T> {
  private static final Timing FIND_TIMING = new Timing(Stages.class, "find");

  private static final Timing REMOVE_TIMING = new Timing(Stages.class, "remove");

  private final Stages<T> delegate;

  private final Environment environment;

  private final AsyncCache findCache;

  public StagesDecorated(Stages<T> delegate) {
    this(delegate, Environment.system());
  }

  public StagesDecorated(Stages<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    this.findCache = AsyncCache.of("find", Duration.ofMinutes(5), environment).buildAsync();
  }

  /**
   * find: {@code timed -> cached 300s -> delegate}
   */
  @Override
  public CompletionStage<T> find(String id, int delegate) {
    long start = environment.ticker().getAsLong();
    CompletionStage<T> result;
    try {
      result = findCached(id, delegate);
    } catch (Throwable failure) {
      FIND_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, (value, failure) -> FIND_TIMING.completed(failure, start, environment));
  }

  private CompletionStage<T> findCached(String id, int delegate) {
    return findCache.get(id,
        () -> Objects.requireNonNull(this.delegate.find(id, delegate), "find() returned null"));
  }

  /**
   * remove: {@code timed -> evicts from find -> delegate}
   */
  @Override
  public CompletionStage<Void> remove(String id) {
    long start = environment.ticker().getAsLong();
    CompletionStage<Void> result;
    try {
      result = removeEvicting(id);
    } catch (Throwable failure) {
      REMOVE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result,
        (value, failure) -> REMOVE_TIMING.completed(failure, start, environment));
  }

  private CompletionStage<Void> removeEvicting(String id) {
    CompletionStage<Void> result = Objects.requireNonNull(delegate.remove(id), "remove() returned null");
    return Relay.of(result, (value, failure) -> {
      if (failure == null) {
        findCache.invalidate(id);
      }
    });
  }

  @Override
  public Future<T> future() {
    return delegate.future();
  }

  /**
   * Removes what {@code find} keeps for these arguments.
   */
  public void invalidateFind(String id) {
    findCache.invalidate(id);
  }

  /**
   * Removes all that {@code find} keeps.
   */
  public void invalidateAllFind() {
    findCache.invalidateAll();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
