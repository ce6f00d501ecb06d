package later;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link Types} with the decorators of its methods.
 */
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class TypesDecorated<T extends Comparable<T>, X extends Exception> extends Types<T, X> {
  private static final Timing WILDCARD_TIMING = new Timing(Types.class, "wildcard");

  private static final SafeLogger LOGGER = SafeLogger.of(Types.class);

  private static final RetryPolicy WILDCARD_RETRY = RetryPolicy.of(Types.class, "wildcard").build();

  private static final Timing UNBOUNDED_TIMING = new Timing(Types.class, "unbounded");

  private static final RetryPolicy UNBOUNDED_RETRY = RetryPolicy.of(Types.class, "unbounded")
      .build();

  private static final Timing LOWER_TIMING = new Timing(Types.class, "lower");

  private static final RetryPolicy LOWER_RETRY = RetryPolicy.of(Types.class, "lower").build();

  private static final Timing RAW_TIMING = new Timing(Types.class, "raw");

  private static final RetryPolicy RAW_RETRY = RetryPolicy.of(Types.class, "raw").build();

  private static final Timing OF_CLASS_TIMING = new Timing(Types.class, "ofClass");

  private static final RetryPolicy OF_CLASS_RETRY = RetryPolicy.of(Types.class, "ofClass").build();

  private static final Timing OF_METHOD_TIMING = new Timing(Types.class, "ofMethod");

  private static final RetryPolicy OF_METHOD_RETRY = RetryPolicy.of(Types.class, "ofMethod")
      .build();

  private static final Timing NESTED_TIMING = new Timing(Types.class, "nested");

  private static final RetryPolicy NESTED_RETRY = RetryPolicy.of(Types.class, "nested").build();

  private final Environment environment;

  private final AsyncCache wildcardCache;

  private final Traced.Log wildcardTraced = new Traced.Log();

  private final AsyncCache unboundedCache;

  private final Traced.Log unboundedTraced = new Traced.Log();

  private final AsyncCache lowerCache;

  private final Traced.Log lowerTraced = new Traced.Log();

  private final AsyncCache rawCache;

  private final Traced.Log rawTraced = new Traced.Log();

  private final AsyncCache ofClassCache;

  private final Traced.Log ofClassTraced = new Traced.Log();

  private final AsyncCache ofMethodCache;

  private final Traced.Log ofMethodTraced = new Traced.Log();

  private final AsyncCache nestedCache;

  private final Traced.Log nestedTraced = new Traced.Log();

  public TypesDecorated() {
    this(Environment.system());
  }

  public TypesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.wildcardCache = AsyncCache.of("wildcard", Duration.ofMinutes(5), environment).buildAsync();
    this.unboundedCache = AsyncCache.of("unbounded", Duration.ofMinutes(5), environment)
        .buildAsync();
    this.lowerCache = AsyncCache.of("lower", Duration.ofMinutes(5), environment).buildAsync();
    this.rawCache = AsyncCache.of("raw", Duration.ofMinutes(5), environment).buildAsync();
    this.ofClassCache = AsyncCache.of("ofClass", Duration.ofMinutes(5), environment).buildAsync();
    this.ofMethodCache = AsyncCache.of("ofMethod", Duration.ofMinutes(5), environment).buildAsync();
    this.nestedCache = AsyncCache.of("nested", Duration.ofMinutes(5), environment).buildAsync();
  }

  /**
   * wildcard: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> @Traced -> super}
   */
  @Override
  public CompletableFuture<? extends Number> wildcard(int value) {
    if (environment == null) {
      // The constructor of Types is still running.
      return super.wildcard(value);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<? extends Number> result;
    try {
      result = wildcardLogged(value);
    } catch (Throwable failure) {
      WILDCARD_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result,
        (value2, failure) -> WILDCARD_TIMING.completed(failure, start, environment));
  }

  private CompletableFuture<? extends Number> wildcardLogged(int value) {
    if (!LOGGER.isDebugEnabled()) {
      return wildcardRetried(value);
    }
    LOGGER.debug("wildcard(value={})", value);
    CompletableFuture<? extends Number> result;
    try {
      result = wildcardRetried(value);
    } catch (Throwable failure) {
      LOGGER.debug("wildcard threw {}", failure);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result, (value2, failure) -> {
      if (failure == null) {
        LOGGER.debug("wildcard returned {}", value2);
      } else {
        LOGGER.debug("wildcard threw {}", failure);
      }
    });
  }

  private CompletableFuture<? extends Number> wildcardRetried(int value) {
    return AsyncRetry.of(WILDCARD_RETRY, environment, () -> wildcardCached(value));
  }

  private CompletableFuture<? extends Number> wildcardCached(int value) {
    return wildcardCache.get(value, () -> wildcardTraced(value));
  }

  private CompletableFuture<? extends Number> wildcardTraced(int value) {
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("wildcard", TypesDecorated.this, TypesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(TypesDecorated.this.wildcardUndecorated(value));
      }

      @Override
      public List<Object> arguments() {
        return list(value);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(value));
      }
    }
    try {
      return dev.damask.generated.Relay.of(wildcardTraced.aroundAsync(new TracedCall<CompletionStage<Number>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private CompletableFuture<? extends Number> wildcardUndecorated(int value) {
    return Objects.requireNonNull(super.wildcard(value), "wildcard() returned null");
  }

  /**
   * unbounded: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> @Traced -> super}
   */
  @Override
  public CompletableFuture<?> unbounded(String failure, Object environment) {
    if (this.environment == null) {
      // The constructor of Types is still running.
      return super.unbounded(failure, environment);
    }
    long start = this.environment.ticker().getAsLong();
    CompletableFuture<?> result;
    try {
      result = unboundedLogged(failure, environment);
    } catch (Throwable failure2) {
      UNBOUNDED_TIMING.threw(failure2, start, this.environment);
      throw failure2;
    }
    return dev.damask.generated.Relay.of(result,
        (value, failure2) -> UNBOUNDED_TIMING.completed(failure2, start, this.environment));
  }

  private CompletableFuture<?> unboundedLogged(String failure, Object environment) {
    if (!LOGGER.isDebugEnabled()) {
      return unboundedRetried(failure, environment);
    }
    LOGGER.debug("unbounded(failure={}, environment={})", failure, environment);
    CompletableFuture<?> result;
    try {
      result = unboundedRetried(failure, environment);
    } catch (Throwable failure2) {
      LOGGER.debug("unbounded threw {}", failure2);
      throw failure2;
    }
    return dev.damask.generated.Relay.of(result, (value, failure2) -> {
      if (failure2 == null) {
        LOGGER.debug("unbounded returned {}", value);
      } else {
        LOGGER.debug("unbounded threw {}", failure2);
      }
    });
  }

  private CompletableFuture<?> unboundedRetried(String failure, Object environment) {
    return AsyncRetry.of(UNBOUNDED_RETRY, this.environment,
        () -> unboundedCached(failure, environment));
  }

  private CompletableFuture<?> unboundedCached(String failure, Object environment) {
    return unboundedCache.get(new UnboundedKey(failure, Snapshot.of(environment)),
        () -> unboundedTraced(failure, environment));
  }

  private CompletableFuture<?> unboundedTraced(String failure, Object environment) {
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("unbounded", TypesDecorated.this, TypesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(TypesDecorated.this.unboundedUndecorated(failure, environment));
      }

      @Override
      public List<Object> arguments() {
        return list(failure, environment);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(failure), Printed.of(environment));
      }
    }
    try {
      return dev.damask.generated.Relay.of(unboundedTraced.aroundAsync(new TracedCall<CompletionStage<Object>>()));
    } catch (Exception failure2) {
      throw Rethrow.asIs(failure2);
    }
  }

  private CompletableFuture<?> unboundedUndecorated(String failure, Object environment) {
    return Objects.requireNonNull(super.unbounded(failure, environment), "unbounded() returned null");
  }

  /**
   * lower: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> @Traced -> super}
   */
  @Override
  public CompletionStage<? super Integer> lower(int start, int attempts) {
    if (environment == null) {
      // The constructor of Types is still running.
      return super.lower(start, attempts);
    }
    long start2 = environment.ticker().getAsLong();
    CompletionStage<? super Integer> result;
    try {
      result = lowerLogged(start, attempts);
    } catch (Throwable failure) {
      LOWER_TIMING.threw(failure, start2, environment);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result,
        (value, failure) -> LOWER_TIMING.completed(failure, start2, environment));
  }

  private CompletionStage<? super Integer> lowerLogged(int start, int attempts) {
    if (!LOGGER.isDebugEnabled()) {
      return lowerRetried(start, attempts);
    }
    LOGGER.debug("lower(start={}, attempts={})", start, attempts);
    CompletionStage<? super Integer> result;
    try {
      result = lowerRetried(start, attempts);
    } catch (Throwable failure) {
      LOGGER.debug("lower threw {}", failure);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result, (value, failure) -> {
      if (failure == null) {
        LOGGER.debug("lower returned {}", value);
      } else {
        LOGGER.debug("lower threw {}", failure);
      }
    });
  }

  private CompletionStage<? super Integer> lowerRetried(int start, int attempts) {
    return AsyncRetry.of(LOWER_RETRY, environment, () -> lowerCached(start, attempts));
  }

  private CompletionStage<? super Integer> lowerCached(int start, int attempts) {
    return lowerCache.get(new LowerKey(start, attempts), () -> lowerTraced(start, attempts));
  }

  private CompletionStage<? super Integer> lowerTraced(int start, int attempts) {
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("lower", TypesDecorated.this, TypesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(TypesDecorated.this.lowerUndecorated(start, attempts));
      }

      @Override
      public List<Object> arguments() {
        return list(start, attempts);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(start), Printed.of(attempts));
      }
    }
    try {
      return dev.damask.generated.Relay.of(lowerTraced.aroundAsync(new TracedCall<CompletionStage<Object>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private CompletionStage<? super Integer> lowerUndecorated(int start, int attempts) {
    return Objects.requireNonNull(super.lower(start, attempts), "lower() returned null");
  }

  /**
   * raw: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> @Traced -> super}
   */
  @Override
  public CompletableFuture raw(int[] value) {
    if (environment == null) {
      // The constructor of Types is still running.
      return super.raw(value);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture result;
    try {
      result = rawLogged(value);
    } catch (Throwable failure) {
      RAW_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result,
        (value2, failure) -> RAW_TIMING.completed(failure, start, environment));
  }

  private CompletableFuture rawLogged(int[] value) {
    if (!LOGGER.isDebugEnabled()) {
      return rawRetried(value);
    }
    LOGGER.debug("raw(value={})", value);
    CompletableFuture result;
    try {
      result = rawRetried(value);
    } catch (Throwable failure) {
      LOGGER.debug("raw threw {}", failure);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result, (value2, failure) -> {
      if (failure == null) {
        LOGGER.debug("raw returned {}", value2);
      } else {
        LOGGER.debug("raw threw {}", failure);
      }
    });
  }

  private CompletableFuture rawRetried(int[] value) {
    return AsyncRetry.of(RAW_RETRY, environment, () -> rawCached(value));
  }

  private CompletableFuture rawCached(int[] value) {
    return rawCache.get(Snapshot.of(value), () -> rawTraced(value));
  }

  private CompletableFuture rawTraced(int[] value) {
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("raw", TypesDecorated.this, TypesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(TypesDecorated.this.rawUndecorated(value));
      }

      @Override
      public List<Object> arguments() {
        return list(value);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(value));
      }
    }
    try {
      return dev.damask.generated.Relay.of(rawTraced.aroundAsync(new TracedCall<CompletionStage<Object>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private CompletableFuture rawUndecorated(int[] value) {
    return Objects.requireNonNull(super.raw(value), "raw() returned null");
  }

  /**
   * ofClass: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> @Traced -> super}
   */
  @Override
  public CompletableFuture<T> ofClass(T value) throws X {
    if (environment == null) {
      // The constructor of Types is still running.
      return super.ofClass(value);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<T> result;
    try {
      result = ofClassLogged(value);
    } catch (Throwable failure) {
      OF_CLASS_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result,
        (value2, failure) -> OF_CLASS_TIMING.completed(failure, start, environment));
  }

  private CompletableFuture<T> ofClassLogged(T value) {
    if (!LOGGER.isDebugEnabled()) {
      return ofClassRetried(value);
    }
    LOGGER.debug("ofClass(value={})", value);
    CompletableFuture<T> result;
    try {
      result = ofClassRetried(value);
    } catch (Throwable failure) {
      LOGGER.debug("ofClass threw {}", failure);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result, (value2, failure) -> {
      if (failure == null) {
        LOGGER.debug("ofClass returned {}", value2);
      } else {
        LOGGER.debug("ofClass threw {}", failure);
      }
    });
  }

  private CompletableFuture<T> ofClassRetried(T value) {
    return AsyncRetry.of(OF_CLASS_RETRY, environment, () -> ofClassCached(value));
  }

  private CompletableFuture<T> ofClassCached(T value) {
    return ofClassCache.get(value, () -> ofClassTraced(value));
  }

  private CompletableFuture<T> ofClassTraced(T value) {
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("ofClass", TypesDecorated.this, TypesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(TypesDecorated.this.ofClassUndecorated(value));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(value);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(value));
      }
    }
    try {
      return dev.damask.generated.Relay.of(ofClassTraced.aroundAsync(new TracedCall<CompletionStage<T>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private CompletableFuture<T> ofClassUndecorated(T value) throws X {
    return Objects.requireNonNull(super.ofClass(value), "ofClass() returned null");
  }

  /**
   * ofMethod: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> @Traced -> super}
   */
  @Override
  public <U extends T, V extends IOException> CompletionStage<List<U>> ofMethod(U Relay)
      throws V, X {
    if (environment == null) {
      // The constructor of Types is still running.
      return super.<U, V>ofMethod(Relay);
    }
    long start = environment.ticker().getAsLong();
    CompletionStage<List<U>> result;
    try {
      result = this.<U, V>ofMethodLogged(Relay);
    } catch (Throwable failure) {
      OF_METHOD_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result,
        (value, failure) -> OF_METHOD_TIMING.completed(failure, start, environment));
  }

  private <U extends T, V extends IOException> CompletionStage<List<U>> ofMethodLogged(U Relay) {
    if (!LOGGER.isDebugEnabled()) {
      return this.<U, V>ofMethodRetried(Relay);
    }
    LOGGER.debug("ofMethod(Relay={})", Relay);
    CompletionStage<List<U>> result;
    try {
      result = this.<U, V>ofMethodRetried(Relay);
    } catch (Throwable failure) {
      LOGGER.debug("ofMethod threw {}", failure);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result, (value, failure) -> {
      if (failure == null) {
        LOGGER.debug("ofMethod returned {}", value);
      } else {
        LOGGER.debug("ofMethod threw {}", failure);
      }
    });
  }

  private <U extends T, V extends IOException> CompletionStage<List<U>> ofMethodRetried(U Relay) {
    return AsyncRetry.of(OF_METHOD_RETRY, environment, () -> this.<U, V>ofMethodCached(Relay));
  }

  private <U extends T, V extends IOException> CompletionStage<List<U>> ofMethodCached(U Relay) {
    return ofMethodCache.get(Relay, () -> this.<U, V>ofMethodTraced(Relay));
  }

  private <U extends T, V extends IOException> CompletionStage<List<U>> ofMethodTraced(U Relay) {
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("ofMethod", TypesDecorated.this, TypesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(TypesDecorated.this.<U, V>ofMethodUndecorated(Relay));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(Relay);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(Relay));
      }
    }
    try {
      return dev.damask.generated.Relay.of(ofMethodTraced.aroundAsync(new TracedCall<CompletionStage<List<U>>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private <U extends T, V extends IOException> CompletionStage<List<U>> ofMethodUndecorated(U Relay)
      throws V, X {
    return Objects.requireNonNull(super.<U, V>ofMethod(Relay), "ofMethod() returned null");
  }

  /**
   * nested: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> @Traced -> super}
   */
  @Override
  public <U> CompletableFuture<? extends List<? super U>> nested(U value) {
    if (environment == null) {
      // The constructor of Types is still running.
      return super.<U>nested(value);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<? extends List<? super U>> result;
    try {
      result = this.<U>nestedLogged(value);
    } catch (Throwable failure) {
      NESTED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result,
        (value2, failure) -> NESTED_TIMING.completed(failure, start, environment));
  }

  private <U> CompletableFuture<? extends List<? super U>> nestedLogged(U value) {
    if (!LOGGER.isDebugEnabled()) {
      return this.<U>nestedRetried(value);
    }
    LOGGER.debug("nested(value={})", value);
    CompletableFuture<? extends List<? super U>> result;
    try {
      result = this.<U>nestedRetried(value);
    } catch (Throwable failure) {
      LOGGER.debug("nested threw {}", failure);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result, (value2, failure) -> {
      if (failure == null) {
        LOGGER.debug("nested returned {}", value2);
      } else {
        LOGGER.debug("nested threw {}", failure);
      }
    });
  }

  private <U> CompletableFuture<? extends List<? super U>> nestedRetried(U value) {
    return AsyncRetry.of(NESTED_RETRY, environment, () -> this.<U>nestedCached(value));
  }

  private <U> CompletableFuture<? extends List<? super U>> nestedCached(U value) {
    return nestedCache.get(Snapshot.of(value), () -> this.<U>nestedTraced(value));
  }

  private <U> CompletableFuture<? extends List<? super U>> nestedTraced(U value) {
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("nested", TypesDecorated.this, TypesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(TypesDecorated.this.<U>nestedUndecorated(value));
      }

      @Override
      public List<Object> arguments() {
        return list(value);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(value));
      }
    }
    try {
      return dev.damask.generated.Relay.of(nestedTraced.aroundAsync(new TracedCall<CompletionStage<List<? super U>>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private <U> CompletableFuture<? extends List<? super U>> nestedUndecorated(U value) {
    return Objects.requireNonNull(super.<U>nested(value), "nested() returned null");
  }

  /**
   * Removes what {@code wildcard} keeps for these arguments.
   */
  public void invalidateWildcard(int value) {
    wildcardCache.invalidate(value);
  }

  /**
   * Removes all that {@code wildcard} keeps.
   */
  public void invalidateAllWildcard() {
    wildcardCache.invalidateAll();
  }

  /**
   * Removes what {@code unbounded} keeps for these arguments.
   */
  public void invalidateUnbounded(String failure, Object environment) {
    unboundedCache.invalidate(new UnboundedKey(failure, Snapshot.of(environment)));
  }

  /**
   * Removes all that {@code unbounded} keeps.
   */
  public void invalidateAllUnbounded() {
    unboundedCache.invalidateAll();
  }

  /**
   * Removes what {@code lower} keeps for these arguments.
   */
  public void invalidateLower(int start, int attempts) {
    lowerCache.invalidate(new LowerKey(start, attempts));
  }

  /**
   * Removes all that {@code lower} keeps.
   */
  public void invalidateAllLower() {
    lowerCache.invalidateAll();
  }

  /**
   * Removes what {@code raw} keeps for these arguments.
   */
  public void invalidateRaw(int[] value) {
    rawCache.invalidate(Snapshot.of(value));
  }

  /**
   * Removes all that {@code raw} keeps.
   */
  public void invalidateAllRaw() {
    rawCache.invalidateAll();
  }

  /**
   * Removes what {@code ofClass} keeps for these arguments.
   */
  public void invalidateOfClass(T value) {
    ofClassCache.invalidate(value);
  }

  /**
   * Removes all that {@code ofClass} keeps.
   */
  public void invalidateAllOfClass() {
    ofClassCache.invalidateAll();
  }

  /**
   * Removes what {@code ofMethod} keeps for these arguments.
   */
  public <U extends T> void invalidateOfMethod(U Relay) {
    ofMethodCache.invalidate(Relay);
  }

  /**
   * Removes all that {@code ofMethod} keeps.
   */
  public void invalidateAllOfMethod() {
    ofMethodCache.invalidateAll();
  }

  /**
   * Removes what {@code nested} keeps for these arguments.
   */
  public <U> void invalidateNested(U value) {
    nestedCache.invalidate(Snapshot.of(value));
  }

  /**
   * Removes all that {@code nested} keeps.
   */
  public void invalidateAllNested() {
    nestedCache.invalidateAll();
  }

  @DamaskGenerated
  private record UnboundedKey(String failure, Object environment) {
  }

  @DamaskGenerated
  private record LowerKey(int start, int attempts) {
  }
}
