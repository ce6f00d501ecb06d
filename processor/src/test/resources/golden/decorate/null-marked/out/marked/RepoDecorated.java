package marked;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Relay;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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
  private static final SafeLogger LOGGER = SafeLogger.of(Repo.class);

  private static final MethodHandle SUPER_ARRAYS;

  private static final MethodHandle SUPER_NOTHING;

  private static final MethodHandle SUPER_LATER;

  static {
    // Decorators go on to Repo by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_ARRAYS = lookup.findSpecial(Repo.class, "arrays", MethodType.methodType(String[].class,
          String[].class, String[].class), RepoDecorated.class);
      SUPER_NOTHING = lookup.findSpecial(Repo.class, "nothing", MethodType.methodType(void.class,
          Object.class), RepoDecorated.class);
      SUPER_LATER = lookup.findSpecial(Repo.class, "later",
          MethodType.methodType(CompletableFuture.class, String.class), RepoDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Repo is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final @Nullable Timing findTiming;

  private final @Nullable RetryPolicy findRetry;

  private final @Nullable Cache<@Nullable String> cachedCache;

  private final @Nullable Cache<Map<String, @Nullable String>> allCache;

  private final boolean forgetEvicts;

  private final @Nullable Cache<@Nullable Object> sameCache;

  private final @Nullable Logging arraysLogging;

  private final Noted.Noting arraysNoted = new Noted.Noting();

  private final Noted.Noting nothingNoted = new Noted.Noting();

  private final boolean withinWithin;

  private final @Nullable Timing laterTiming;

  private final @Nullable RetryPolicy laterRetry;

  private final @Nullable AsyncCache laterCache;

  private final Noted.Noting laterNoted = new Noted.Noting();

  private final int loadAllLimit;

  RepoDecorated(@Nullable String url, List<@Nullable T> first) {
    this(url, first, Environment.system());
  }

  RepoDecorated(@Nullable String url, List<@Nullable T> first, Environment environment) {
    super(url, first);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Repo.class, environment);
    this.findTiming = Timing.of("find", settings).build();
    this.findRetry = RetryPolicy.of("find", settings).maxAttempts(2).fallback("none").build();
    this.cachedCache = Cache.of("cached", settings).ttl(Duration.ofMinutes(5)).build();
    this.allCache = Cache.of("all", settings).ttl(Duration.ofMinutes(5)).build();
    this.forgetEvicts = settings.has("forget", "evicts");
    this.sameCache = Cache.of("same", settings).ttl(Duration.ofMinutes(5)).build();
    this.arraysLogging = Logging.of("arrays", true, true, settings);
    this.withinWithin = settings.has("within", "within");
    this.laterTiming = Timing.of("later", settings).build();
    this.laterRetry = RetryPolicy.of("later", settings).build();
    this.laterCache = AsyncCache.of("later", settings).ttl(Duration.ofMinutes(5)).buildAsync();
    this.loadAllLimit = settings.limit("loadAll", 0);
    settings.warnOfUnknown();
  }

  /**
   * find: {@code timed -> retry 2 x 1s, else none -> super}
   */
  @Override
  @Nullable String find(@Nullable String key) {
    if (findTiming == null) {
      // Left out by a setting, or the constructor of Repo is still running.
      return findRetried(key);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = findRetried(key);
    } catch (Throwable failure) {
      findTiming.threw(failure, start, environment);
      throw failure;
    }
    findTiming.returned(start, environment);
    return result;
  }

  private @Nullable String findRetried(@Nullable String key) {
    if (findRetry == null) {
      // Left out by a setting, or the constructor of Repo is still running.
      return super.find(key);
    }
    long start = findRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.find(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = findRetry.attempts(environment, start);
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
      // Left out by a setting, or the constructor of Repo is still running.
      return super.cached(key, other);
    }
    Computation<@Nullable String> computation = cachedCache.get(new CachedKey(key,
        Snapshot.of(other)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.cached(key, other));
    }
    try {
      String result = super.cached(key, other);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * all: {@code cached 300s -> super}
   */
  @Override
  Map<String, @Nullable String> all(List<? extends @Nullable T> keys) {
    if (allCache == null) {
      // Left out by a setting, or the constructor of Repo is still running.
      return super.all(keys);
    }
    Computation<Map<String, @Nullable String>> computation = allCache.get(Snapshot.of(keys));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.all(keys));
    }
    try {
      Map<String, @Nullable String> result = super.all(keys);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * forget: {@code evicts from cached -> super}
   */
  @Override
  void forget(@Nullable String key, @Nullable Object other) {
    if (!forgetEvicts) {
      // Left out by a setting, or the constructor of Repo is still running.
      super.forget(key, other);
      return;
    }
    super.forget(key, other);
    if (cachedCache != null) {
      cachedCache.invalidate(new CachedKey(key, Snapshot.of(other)));
    }
  }

  /**
   * same: {@code cached 300s -> super}
   */
  @Override
  <U extends @Nullable Object> U same(U value) {
    if (sameCache == null) {
      // Left out by a setting, or the constructor of Repo is still running.
      return super.<U>same(value);
    }
    Computation<U> computation = (Computation<U>)
        (Computation<?>) sameCache.get(Snapshot.of(value));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.<U>same(value));
    }
    try {
      U result = super.<U>same(value);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * arrays: {@code logged at debug -> @Noted -> super}
   */
  @Override
  @Nullable String @Nullable [] arrays(@Nullable String[] each, @Nullable String... rest) {
    if (arraysLogging == null) {
      // Left out by a setting, or the constructor of Repo is still running.
      return arraysNoted(each, rest);
    }
    if (!LOGGER.isDebugEnabled()) {
      return arraysNoted(each, rest);
    }
    if (arraysLogging.arguments()) {
      LOGGER.debug("arrays(each={}, rest={})", each, rest);
    } else {
      LOGGER.debug("arrays called");
    }
    @Nullable String[] result;
    try {
      result = arraysNoted(each, rest);
    } catch (Throwable failure) {
      LOGGER.debug("arrays threw {}", failure);
      throw failure;
    }
    if (arraysLogging.result()) {
      LOGGER.debug("arrays returned {}", (Object) result);
    } else {
      LOGGER.debug("arrays returned");
    }
    return result;
  }

  private @Nullable String @Nullable [] arraysNoted(@Nullable String[] each,
      @Nullable String[] rest) {
    if (arraysNoted == null) {
      // The constructor of Repo is still running.
      return super.arrays(each, rest);
    }
    @DamaskGenerated
    final class NotedCall<R extends @Nullable Object> extends MethodCall<R> {
      NotedCall() {
        super("arrays", RepoDecorated.this, RepoDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          return result((String[]) SUPER_ARRAYS.invokeExact(RepoDecorated.this, each, rest));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
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
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          SUPER_NOTHING.invokeExact(RepoDecorated.this, value);
          return result(null);
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
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

  /**
   * within: {@code within scope -> super}
   */
  @Override
  @Nullable T within(@Nullable T value) {
    if (!withinWithin) {
      // Left out by a setting, or the constructor of Repo is still running.
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
    if (laterTiming == null) {
      // Left out by a setting, or the constructor of Repo is still running.
      return laterRetried(key);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<@Nullable String> result;
    try {
      result = laterRetried(key);
    } catch (Throwable failure) {
      laterTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, laterTiming.completion(start));
  }

  private CompletableFuture<@Nullable String> laterRetried(@Nullable String key) {
    if (laterRetry == null) {
      // Left out by a setting, or the constructor of Repo is still running.
      return laterCached(key);
    }
    return AsyncRetry.of(laterRetry, environment, () -> laterCached(key));
  }

  private CompletableFuture<@Nullable String> laterCached(@Nullable String key) {
    if (laterCache == null) {
      // Left out by a setting, or the constructor of Repo is still running.
      return laterNoted(key);
    }
    return laterCache.get(key, () -> laterNoted(key));
  }

  private CompletableFuture<@Nullable String> laterNoted(@Nullable String key) {
    if (laterNoted == null) {
      // The constructor of Repo is still running.
      return super.later(key);
    }
    @DamaskGenerated
    final class NotedCall<R extends @Nullable Object> extends MethodCall<R> {
      NotedCall() {
        super("later", RepoDecorated.this, RepoDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          return result(Objects.requireNonNull((CompletableFuture<?>) SUPER_LATER.invokeExact(RepoDecorated.this,
              key), "later() returned null"));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
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

  /**
   * loadAll: {@code for each load}
   */
  @Override
  List<@Nullable String> loadAll(Collection<String> keys) {
    return ConcurrentCalls.<String, @Nullable String>of(keys, loadAllLimit, environment,
        item -> load(item));
  }

  /**
   * Removes what {@code cached} keeps for these arguments.
   */
  void invalidateCached(@Nullable String key, @Nullable Object other) {
    if (cachedCache != null) {
      cachedCache.invalidate(new CachedKey(key, Snapshot.of(other)));
    }
  }

  /**
   * Removes all that {@code cached} keeps.
   */
  void invalidateAllCached() {
    if (cachedCache != null) {
      cachedCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code all} keeps for these arguments.
   */
  void invalidateAll(List<? extends @Nullable T> keys) {
    if (allCache != null) {
      allCache.invalidate(Snapshot.of(keys));
    }
  }

  /**
   * Removes all that {@code all} keeps.
   */
  void invalidateAllAll() {
    if (allCache != null) {
      allCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code same} keeps for these arguments.
   */
  <U extends @Nullable Object> void invalidateSame(U value) {
    if (sameCache != null) {
      sameCache.invalidate(Snapshot.of(value));
    }
  }

  /**
   * Removes all that {@code same} keeps.
   */
  void invalidateAllSame() {
    if (sameCache != null) {
      sameCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code later} keeps for these arguments.
   */
  void invalidateLater(@Nullable String key) {
    if (laterCache != null) {
      laterCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code later} keeps.
   */
  void invalidateAllLater() {
    if (laterCache != null) {
      laterCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record CachedKey(@Nullable String key, @Nullable Object other) {
  }
}
