package later;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Relay;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Stages<T> delegate;

  private final Environment environment;

  private final Timing findTiming;

  private final AsyncCache findCache;

  private final Timing removeTiming;

  private final boolean removeEvicts;

  public StagesDecorated(Stages<T> delegate) {
    this(delegate, Environment.system());
  }

  public StagesDecorated(Stages<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Stages.class, environment);
    this.findTiming = Timing.of("find", settings).build();
    this.findCache = AsyncCache.of("find", settings).ttl(Duration.ofMinutes(5)).buildAsync();
    this.removeTiming = Timing.of("remove", settings).build();
    this.removeEvicts = settings.has("remove", "evicts");
    settings.warnOfUnknown();
  }

  /**
   * find: {@code timed -> cached 300s, by id -> delegate}
   */
  @Override
  public CompletionStage<T> find(String id, int delegate) {
    if (findTiming == null) {
      // Left out by a setting.
      return findCached(id, delegate);
    }
    long start = environment.ticker().getAsLong();
    CompletionStage<T> result;
    try {
      result = findCached(id, delegate);
    } catch (Throwable failure) {
      findTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, findTiming.completion(start));
  }

  private CompletionStage<T> findCached(String id, int delegate) {
    if (findCache == null) {
      // Left out by a setting.
      return Objects.requireNonNull(this.delegate.find(id, delegate), "find() returned null");
    }
    return findCache.get(id,
        () -> Objects.requireNonNull(this.delegate.find(id, delegate), "find() returned null"));
  }

  /**
   * remove: {@code timed -> evicts from find -> delegate}
   */
  @Override
  public CompletionStage<Void> remove(String id) {
    if (removeTiming == null) {
      // Left out by a setting.
      return removeEvicting(id);
    }
    long start = environment.ticker().getAsLong();
    CompletionStage<Void> result;
    try {
      result = removeEvicting(id);
    } catch (Throwable failure) {
      removeTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, removeTiming.completion(start));
  }

  private CompletionStage<Void> removeEvicting(String id) {
    if (!removeEvicts) {
      // Left out by a setting.
      return Objects.requireNonNull(delegate.remove(id), "remove() returned null");
    }
    CompletionStage<Void> result = Objects.requireNonNull(delegate.remove(id), "remove() returned null");
    return Relay.of(result, (value, failure) -> {
      if (failure == null) {
        if (findCache != null) {
          findCache.invalidate(id);
        }
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
    if (findCache != null) {
      findCache.invalidate(id);
    }
  }

  /**
   * Removes all that {@code find} keeps.
   */
  public void invalidateAllFind() {
    if (findCache != null) {
      findCache.invalidateAll();
    }
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
