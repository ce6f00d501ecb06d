package marked;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Relay;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * {@link Repo} with the decorators of its methods.
 */
@SuppressWarnings({
    "resource",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class RepoDecorated<T extends @Nullable Object> extends Repo<T> {
  private static final Timing FIND_TIMING = new Timing(Repo.class, "find");

  private static final RetryPolicy FIND_RETRY = RetryPolicy.of(Repo.class, "find").maxAttempts(2)
      .fallback("none").build();

  private static final SafeLogger LOGGER = SafeLogger.of(Repo.class);

  private static final Timing LATER_TIMING = new Timing(Repo.class, "later");

  private static final RetryPolicy LATER_RETRY = RetryPolicy.of(Repo.class, "later").build();

  private final Environment environment;

  private final Cache<@Nullable String> cachedCache;

  private final Cache<Map<String, @Nullable String>> allCache;

  private final Cache<@Nullable Object> sameCache;

  private final Noted.Noting arraysNoted = new Noted.Noting();

  private final Noted.Noting nothingNoted = new Noted.Noting();

  private final AsyncCache laterCache;

  private final Noted.Noting laterNoted = new Noted.Noting();

  RepoDecorated(@Nullable String url, List<@Nullable T> first) {
    this(url, first, Environment.system());
  }

  RepoDecorated(@Nullable String url, List<@Nullable T> first, Environment environment) {
    super(url, first);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.cachedCache = Cache.of("cached", Duration.ofMinutes(5), environment).build();
    this.allCache = Cache.of("all", Duration.ofMinutes(5), environment).build();
    this.sameCache = Cache.of("same", Duration.ofMinutes(5), environment).build();
    this.laterCache = AsyncCache.of("later", Duration.ofMinutes(5), environment).buildAsync();
  }

  /**
   * find: {@code timed -> retry 2 x 1s, else none -> super}
   */
  @Override
  @Nullable String find(@Nullable String key) {
    if (environment == null) {
      // The constructor of Repo is still running.
      return super.find(key);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = findRetried(key);
    } catch (Throwable failure) {
      FIND_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FIND_TIMING.returned(start, environment);
    return result;
  }

  private @Nullable String findRetried(@Nullable String key) {
    Attempts attempts = null;
    while (true) {
      try {
        return super.find(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FIND_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = none(key);
              attempts.answered(failure);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
      }
    }
  }

  /**
   * cached: {@code cached 300s -> super}
   */
  @Override
  @Nullable String cached(@Nullable String key, @Nullable Object other) {
    if (cachedCache == null) {
      // The constructor of Repo is still running.
      return super.cached(key, other);
    }
    Computation<@Nullable String> computation = cachedCache.get(new CachedKey(key,
        Snapshot.of(other)));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.cached(key, other);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * all: {@code cached 300s -> super}
   */
  @Override
  Map<String, @Nullable String> all(List<? extends @Nullable T> keys) {
    if (allCache == null) {
      // The constructor of Repo is still running.
      return super.all(keys);
    }
    Computation<Map<String, @Nullable String>> computation = allCache.get(Snapshot.of(keys));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Map<String, @Nullable String> result = super.all(keys);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * forget: {@code evicts from cached -> super}
   */
  @Override
  void forget(@Nullable String key, @Nullable Object other) {
    if (environment == null) {
      // The constructor of Repo is still running.
      super.forget(key, other);
      return;
    }
    super.forget(key, other);
    cachedCache.invalidate(new CachedKey(key, Snapshot.of(other)));
  }

  /**
   * same: {@code cached 300s -> super}
   */
  @Override
  <U extends @Nullable Object> U same(U value) {
    if (sameCache == null) {
      // The constructor of Repo is still running.
      return super.<U>same(value);
    }
    Computation<U> computation = (Computation<U>)
        (Computation<?>) sameCache.get(Snapshot.of(value));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      U result = super.<U>same(value);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * arrays: {@code logged at debug -> @Noted -> super}
   */
  @Override
  @Nullable String @Nullable [] arrays(@Nullable String[] each, @Nullable String... rest) {
    if (environment == null) {
      // The constructor of Repo is still running.
      return super.arrays(each, rest);
    }
    if (!LOGGER.isDebugEnabled()) {
      return arraysNoted(each, rest);
    }
    LOGGER.debug("arrays(each={}, rest={})", each, rest);
    @Nullable String[] result;
    try {
      result = arraysNoted(each, rest);
    } catch (Throwable failure) {
      LOGGER.debug("arrays threw {}", failure);
      throw failure;
    }
    LOGGER.debug("arrays returned {}", (Object) result);
    return result;
  }

  private @Nullable String @Nullable [] arraysNoted(@Nullable String[] each,
      @Nullable String[] rest) {
    @DamaskGenerated
    final class NotedCall<R extends @Nullable Object> extends MethodCall<R> {
      NotedCall() {
        super("arrays", RepoDecorated.this, RepoDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(RepoDecorated.this.arraysUndecorated(each, rest));
      }

      @Override
      public List<@Nullable Object> arguments() {
        return list(each, rest);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(each), Printed.of(rest));
      }
    }
    try {
      return arraysNoted.around(new NotedCall<@Nullable String @Nullable []>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private @Nullable String @Nullable [] arraysUndecorated(@Nullable String[] each,
      @Nullable String[] rest) {
    return super.arrays(each, rest);
  }

  /**
   * nothing: {@code @Noted -> super}
   */
  @Override
  void nothing(T value) {
    if (nothingNoted == null) {
      // The constructor of Repo is still running.
      super.nothing(value);
      return;
    }
    @DamaskGenerated
    final class NotedCall<R extends @Nullable Object> extends MethodCall<R> {
      NotedCall() {
        super("nothing", RepoDecorated.this, RepoDecorated.this.environment);
      }

      @Override
      public R proceed() {
        RepoDecorated.this.nothingUndecorated(value);
        return result(null);
      }

      @Override
      public List<@Nullable Object> arguments() {
        return list(value);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(value));
      }
    }
    try {
      nothingNoted.around(new NotedCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private void nothingUndecorated(T value) {
    super.nothing(value);
  }

  /**
   * within: {@code within scope -> super}
   */
  @Override
  @Nullable T within(@Nullable T value) {
    if (environment == null) {
      // The constructor of Repo is still running.
      return super.within(value);
    }
    AutoCloseable scope = scope();
    Objects.requireNonNull(scope, "scope() returned null");
    T result;
    try {
      result = super.within(value);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  /**
   * later: {@code timed -> retry 3 x 1s -> cached 300s -> @Noted -> super}
   */
  @Override
  CompletableFuture<@Nullable String> later(@Nullable String key) {
    if (environment == null) {
      // The constructor of Repo is still running.
      return super.later(key);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<@Nullable String> result;
    try {
      result = laterRetried(key);
    } catch (Throwable failure) {
      LATER_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result,
        (value, failure) -> LATER_TIMING.completed(failure, start, environment));
  }

  private CompletableFuture<@Nullable String> laterRetried(@Nullable String key) {
    return AsyncRetry.of(LATER_RETRY, environment, () -> laterCached(key));
  }

  private CompletableFuture<@Nullable String> laterCached(@Nullable String key) {
    return laterCache.get(key, () -> laterNoted(key));
  }

  private CompletableFuture<@Nullable String> laterNoted(@Nullable String key) {
    @DamaskGenerated
    final class NotedCall<R extends @Nullable Object> extends MethodCall<R> {
      NotedCall() {
        super("later", RepoDecorated.this, RepoDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(RepoDecorated.this.laterUndecorated(key));
      }

      @Override
      public List<@Nullable Object> arguments() {
        return list(key);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(key));
      }
    }
    try {
      return Relay.of(laterNoted.aroundAsync(new NotedCall<CompletionStage<String>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private CompletableFuture<@Nullable String> laterUndecorated(@Nullable String key) {
    return Objects.requireNonNull(super.later(key), "later() returned null");
  }

  /**
   * loadAll: {@code for each load}
   */
  @Override
  List<@Nullable String> loadAll(Collection<String> keys) {
    return ConcurrentCalls.<String, @Nullable String>of(keys, 0, environment, item -> load(item));
  }

  /**
   * Removes what {@code cached} keeps for these arguments.
   */
  void invalidateCached(@Nullable String key, @Nullable Object other) {
    cachedCache.invalidate(new CachedKey(key, Snapshot.of(other)));
  }

  /**
   * Removes all that {@code cached} keeps.
   */
  void invalidateAllCached() {
    cachedCache.invalidateAll();
  }

  /**
   * Removes what {@code all} keeps for these arguments.
   */
  void invalidateAll(List<? extends @Nullable T> keys) {
    allCache.invalidate(Snapshot.of(keys));
  }

  /**
   * Removes all that {@code all} keeps.
   */
  void invalidateAllAll() {
    allCache.invalidateAll();
  }

  /**
   * Removes what {@code same} keeps for these arguments.
   */
  <U extends @Nullable Object> void invalidateSame(U value) {
    sameCache.invalidate(Snapshot.of(value));
  }

  /**
   * Removes all that {@code same} keeps.
   */
  void invalidateAllSame() {
    sameCache.invalidateAll();
  }

  /**
   * Removes what {@code later} keeps for these arguments.
   */
  void invalidateLater(@Nullable String key) {
    laterCache.invalidate(key);
  }

  /**
   * Removes all that {@code later} keeps.
   */
  void invalidateAllLater() {
    laterCache.invalidateAll();
  }

  @DamaskGenerated
  private record CachedKey(@Nullable String key, @Nullable Object other) {
  }
}
