package later;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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
  private static final SafeLogger LOGGER = SafeLogger.of(Types.class);

  private static final MethodHandle SUPER_WILDCARD;

  private static final MethodHandle SUPER_UNBOUNDED;

  private static final MethodHandle SUPER_LOWER;

  private static final MethodHandle SUPER_RAW;

  private static final MethodHandle SUPER_OF_CLASS;

  private static final MethodHandle SUPER_OF_METHOD;

  private static final MethodHandle SUPER_NESTED;

  static {
    // Decorators go on to Types by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_WILDCARD = lookup.findSpecial(Types.class, "wildcard",
          MethodType.methodType(CompletableFuture.class, int.class), TypesDecorated.class);
      SUPER_UNBOUNDED = lookup.findSpecial(Types.class, "unbounded",
          MethodType.methodType(CompletableFuture.class, String.class, Object.class),
          TypesDecorated.class);
      SUPER_LOWER = lookup.findSpecial(Types.class, "lower",
          MethodType.methodType(CompletionStage.class, int.class, int.class), TypesDecorated.class);
      SUPER_RAW = lookup.findSpecial(Types.class, "raw",
          MethodType.methodType(CompletableFuture.class, int[].class), TypesDecorated.class);
      SUPER_OF_CLASS = lookup.findSpecial(Types.class, "ofClass",
          MethodType.methodType(CompletableFuture.class, Comparable.class), TypesDecorated.class);
      SUPER_OF_METHOD = lookup.findSpecial(Types.class, "ofMethod",
          MethodType.methodType(CompletionStage.class, Comparable.class), TypesDecorated.class);
      SUPER_NESTED = lookup.findSpecial(Types.class, "nested",
          MethodType.methodType(CompletableFuture.class, Object.class), TypesDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Types is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Timing wildcardTiming;

  private final Logging wildcardLogging;

  private final RetryPolicy wildcardRetry;

  private final AsyncCache wildcardCache;

  private final Traced.Log wildcardTraced = new Traced.Log();

  private final Timing unboundedTiming;

  private final Logging unboundedLogging;

  private final RetryPolicy unboundedRetry;

  private final AsyncCache unboundedCache;

  private final Traced.Log unboundedTraced = new Traced.Log();

  private final Timing lowerTiming;

  private final Logging lowerLogging;

  private final RetryPolicy lowerRetry;

  private final AsyncCache lowerCache;

  private final Traced.Log lowerTraced = new Traced.Log();

  private final Timing rawTiming;

  private final Logging rawLogging;

  private final RetryPolicy rawRetry;

  private final AsyncCache rawCache;

  private final Traced.Log rawTraced = new Traced.Log();

  private final Timing ofClassTiming;

  private final Logging ofClassLogging;

  private final RetryPolicy ofClassRetry;

  private final AsyncCache ofClassCache;

  private final Traced.Log ofClassTraced = new Traced.Log();

  private final Timing ofMethodTiming;

  private final Logging ofMethodLogging;

  private final RetryPolicy ofMethodRetry;

  private final AsyncCache ofMethodCache;

  private final Traced.Log ofMethodTraced = new Traced.Log();

  private final Timing nestedTiming;

  private final Logging nestedLogging;

  private final RetryPolicy nestedRetry;

  private final AsyncCache nestedCache;

  private final Traced.Log nestedTraced = new Traced.Log();

  public TypesDecorated() {
    this(Environment.system());
  }

  public TypesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Types.class, environment);
    this.wildcardTiming = Timing.of("wildcard", settings).build();
    this.wildcardLogging = Logging.of("wildcard", true, true, settings);
    this.wildcardRetry = RetryPolicy.of("wildcard", settings).build();
    this.wildcardCache = AsyncCache.of("wildcard", settings).ttl(Duration.ofMinutes(5))
        .buildAsync();
    this.unboundedTiming = Timing.of("unbounded", settings).build();
    this.unboundedLogging = Logging.of("unbounded", true, true, settings);
    this.unboundedRetry = RetryPolicy.of("unbounded", settings).build();
    this.unboundedCache = AsyncCache.of("unbounded", settings).ttl(Duration.ofMinutes(5))
        .buildAsync();
    this.lowerTiming = Timing.of("lower", settings).build();
    this.lowerLogging = Logging.of("lower", true, true, settings);
    this.lowerRetry = RetryPolicy.of("lower", settings).build();
    this.lowerCache = AsyncCache.of("lower", settings).ttl(Duration.ofMinutes(5)).buildAsync();
    this.rawTiming = Timing.of("raw", settings).build();
    this.rawLogging = Logging.of("raw", true, true, settings);
    this.rawRetry = RetryPolicy.of("raw", settings).build();
    this.rawCache = AsyncCache.of("raw", settings).ttl(Duration.ofMinutes(5)).buildAsync();
    this.ofClassTiming = Timing.of("ofClass", settings).build();
    this.ofClassLogging = Logging.of("ofClass", true, true, settings);
    this.ofClassRetry = RetryPolicy.of("ofClass", settings).build();
    this.ofClassCache = AsyncCache.of("ofClass", settings).ttl(Duration.ofMinutes(5)).buildAsync();
    this.ofMethodTiming = Timing.of("ofMethod", settings).build();
    this.ofMethodLogging = Logging.of("ofMethod", true, true, settings);
    this.ofMethodRetry = RetryPolicy.of("ofMethod", settings).build();
    this.ofMethodCache = AsyncCache.of("ofMethod", settings).ttl(Duration.ofMinutes(5))
        .buildAsync();
    this.nestedTiming = Timing.of("nested", settings).build();
    this.nestedLogging = Logging.of("nested", true, true, settings);
    this.nestedRetry = RetryPolicy.of("nested", settings).build();
    this.nestedCache = AsyncCache.of("nested", settings).ttl(Duration.ofMinutes(5)).buildAsync();
    settings.warnOfUnknown();
  }

  /**
   * wildcard: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> @Traced -> super}
   */
  @Override
  public CompletableFuture<? extends Number> wildcard(int value) {
    if (wildcardTiming == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return wildcardLogged(value);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<? extends Number> result;
    try {
      result = wildcardLogged(value);
    } catch (Throwable failure) {
      wildcardTiming.threw(failure, start, environment);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result, wildcardTiming.completion(start));
  }

  private CompletableFuture<? extends Number> wildcardLogged(int value) {
    if (wildcardLogging == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return wildcardRetried(value);
    }
    if (!LOGGER.isDebugEnabled()) {
      return wildcardRetried(value);
    }
    if (wildcardLogging.arguments()) {
      LOGGER.debug("wildcard(value={})", value);
    } else {
      LOGGER.debug("wildcard called");
    }
    CompletableFuture<? extends Number> result;
    try {
      result = wildcardRetried(value);
    } catch (Throwable failure) {
      LOGGER.debug("wildcard threw {}", failure);
      throw failure;
    }
    boolean showsResult = wildcardLogging.result();
    return dev.damask.generated.Relay.of(result, (value2, failure) -> {
      if (failure != null) {
        LOGGER.debug("wildcard threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("wildcard returned {}", value2);
      } else {
        LOGGER.debug("wildcard returned");
      }
    });
  }

  private CompletableFuture<? extends Number> wildcardRetried(int value) {
    if (wildcardRetry == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return wildcardCached(value);
    }
    return AsyncRetry.of(wildcardRetry, environment, () -> wildcardCached(value));
  }

  private CompletableFuture<? extends Number> wildcardCached(int value) {
    if (wildcardCache == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return wildcardTraced(value);
    }
    return wildcardCache.get(value, () -> wildcardTraced(value));
  }

  private CompletableFuture<? extends Number> wildcardTraced(int value) {
    if (wildcardTraced == null) {
      // The constructor of Types is still running.
      return super.wildcard(value);
    }
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("wildcard", TypesDecorated.this, TypesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(Objects.requireNonNull((CompletableFuture<?>) SUPER_WILDCARD.invokeExact(TypesDecorated.this,
              value), "wildcard() returned null"));
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
      return dev.damask.generated.Relay.of(wildcardTraced.aroundAsync(new TracedCall<CompletionStage<Number>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * unbounded: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s
   * -> @Traced -> super}
   */
  @Override
  public CompletableFuture<?> unbounded(String failure, Object environment) {
    if (unboundedTiming == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return unboundedLogged(failure, environment);
    }
    long start = this.environment.ticker().getAsLong();
    CompletableFuture<?> result;
    try {
      result = unboundedLogged(failure, environment);
    } catch (Throwable failure2) {
      unboundedTiming.threw(failure2, start, this.environment);
      throw failure2;
    }
    return dev.damask.generated.Relay.of(result, unboundedTiming.completion(start));
  }

  private CompletableFuture<?> unboundedLogged(String failure, Object environment) {
    if (unboundedLogging == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return unboundedRetried(failure, environment);
    }
    if (!LOGGER.isDebugEnabled()) {
      return unboundedRetried(failure, environment);
    }
    if (unboundedLogging.arguments()) {
      LOGGER.debug("unbounded(failure={}, environment={})", failure, environment);
    } else {
      LOGGER.debug("unbounded called");
    }
    CompletableFuture<?> result;
    try {
      result = unboundedRetried(failure, environment);
    } catch (Throwable failure2) {
      LOGGER.debug("unbounded threw {}", failure2);
      throw failure2;
    }
    boolean showsResult = unboundedLogging.result();
    return dev.damask.generated.Relay.of(result, (value, failure2) -> {
      if (failure2 != null) {
        LOGGER.debug("unbounded threw {}", failure2);
        return;
      }
      if (showsResult) {
        LOGGER.debug("unbounded returned {}", value);
      } else {
        LOGGER.debug("unbounded returned");
      }
    });
  }

  private CompletableFuture<?> unboundedRetried(String failure, Object environment) {
    if (unboundedRetry == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return unboundedCached(failure, environment);
    }
    return AsyncRetry.of(unboundedRetry, this.environment,
        () -> unboundedCached(failure, environment));
  }

  private CompletableFuture<?> unboundedCached(String failure, Object environment) {
    if (unboundedCache == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return unboundedTraced(failure, environment);
    }
    return unboundedCache.get(new UnboundedKey(failure, Snapshot.of(environment)),
        () -> unboundedTraced(failure, environment));
  }

  private CompletableFuture<?> unboundedTraced(String failure, Object environment) {
    if (unboundedTraced == null) {
      // The constructor of Types is still running.
      return super.unbounded(failure, environment);
    }
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("unbounded", TypesDecorated.this, TypesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(Objects.requireNonNull((CompletableFuture<?>) SUPER_UNBOUNDED.invokeExact(TypesDecorated.this,
              failure, environment), "unbounded() returned null"));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
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

  /**
   * lower: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> @Traced -> super}
   */
  @Override
  public CompletionStage<? super Integer> lower(int start, int attempts) {
    if (lowerTiming == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return lowerLogged(start, attempts);
    }
    long start2 = environment.ticker().getAsLong();
    CompletionStage<? super Integer> result;
    try {
      result = lowerLogged(start, attempts);
    } catch (Throwable failure) {
      lowerTiming.threw(failure, start2, environment);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result, lowerTiming.completion(start2));
  }

  private CompletionStage<? super Integer> lowerLogged(int start, int attempts) {
    if (lowerLogging == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return lowerRetried(start, attempts);
    }
    if (!LOGGER.isDebugEnabled()) {
      return lowerRetried(start, attempts);
    }
    if (lowerLogging.arguments()) {
      LOGGER.debug("lower(start={}, attempts={})", start, attempts);
    } else {
      LOGGER.debug("lower called");
    }
    CompletionStage<? super Integer> result;
    try {
      result = lowerRetried(start, attempts);
    } catch (Throwable failure) {
      LOGGER.debug("lower threw {}", failure);
      throw failure;
    }
    boolean showsResult = lowerLogging.result();
    return dev.damask.generated.Relay.of(result, (value, failure) -> {
      if (failure != null) {
        LOGGER.debug("lower threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("lower returned {}", value);
      } else {
        LOGGER.debug("lower returned");
      }
    });
  }

  private CompletionStage<? super Integer> lowerRetried(int start, int attempts) {
    if (lowerRetry == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return lowerCached(start, attempts);
    }
    return AsyncRetry.of(lowerRetry, environment, () -> lowerCached(start, attempts));
  }

  private CompletionStage<? super Integer> lowerCached(int start, int attempts) {
    if (lowerCache == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return lowerTraced(start, attempts);
    }
    return lowerCache.get(new LowerKey(start, attempts), () -> lowerTraced(start, attempts));
  }

  private CompletionStage<? super Integer> lowerTraced(int start, int attempts) {
    if (lowerTraced == null) {
      // The constructor of Types is still running.
      return super.lower(start, attempts);
    }
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("lower", TypesDecorated.this, TypesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(Objects.requireNonNull((CompletionStage<?>) SUPER_LOWER.invokeExact(TypesDecorated.this,
              start, attempts), "lower() returned null"));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
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

  /**
   * raw: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> @Traced -> super}
   */
  @Override
  public CompletableFuture raw(int[] value) {
    if (rawTiming == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return rawLogged(value);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture result;
    try {
      result = rawLogged(value);
    } catch (Throwable failure) {
      rawTiming.threw(failure, start, environment);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result, rawTiming.completion(start));
  }

  private CompletableFuture rawLogged(int[] value) {
    if (rawLogging == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return rawRetried(value);
    }
    if (!LOGGER.isDebugEnabled()) {
      return rawRetried(value);
    }
    if (rawLogging.arguments()) {
      LOGGER.debug("raw(value={})", value);
    } else {
      LOGGER.debug("raw called");
    }
    CompletableFuture result;
    try {
      result = rawRetried(value);
    } catch (Throwable failure) {
      LOGGER.debug("raw threw {}", failure);
      throw failure;
    }
    boolean showsResult = rawLogging.result();
    return dev.damask.generated.Relay.of(result, (value2, failure) -> {
      if (failure != null) {
        LOGGER.debug("raw threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("raw returned {}", value2);
      } else {
        LOGGER.debug("raw returned");
      }
    });
  }

  private CompletableFuture rawRetried(int[] value) {
    if (rawRetry == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return rawCached(value);
    }
    return AsyncRetry.<Object>of(rawRetry, environment, () -> rawCached(value));
  }

  private CompletableFuture rawCached(int[] value) {
    if (rawCache == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return rawTraced(value);
    }
    return rawCache.<Object>get(Snapshot.of(value), () -> rawTraced(value));
  }

  private CompletableFuture rawTraced(int[] value) {
    if (rawTraced == null) {
      // The constructor of Types is still running.
      return super.raw(value);
    }
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("raw", TypesDecorated.this, TypesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(Objects.requireNonNull((CompletableFuture<?>) SUPER_RAW.invokeExact(TypesDecorated.this,
              value), "raw() returned null"));
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
      return dev.damask.generated.Relay.of(rawTraced.aroundAsync(new TracedCall<CompletionStage<Object>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * ofClass: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> @Traced -> super}
   */
  @Override
  public CompletableFuture<T> ofClass(T value) throws X {
    if (ofClassTiming == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return ofClassLogged(value);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<T> result;
    try {
      result = ofClassLogged(value);
    } catch (Throwable failure) {
      ofClassTiming.threw(failure, start, environment);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result, ofClassTiming.completion(start));
  }

  private CompletableFuture<T> ofClassLogged(T value) throws X {
    if (ofClassLogging == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return ofClassRetried(value);
    }
    if (!LOGGER.isDebugEnabled()) {
      return ofClassRetried(value);
    }
    if (ofClassLogging.arguments()) {
      LOGGER.debug("ofClass(value={})", value);
    } else {
      LOGGER.debug("ofClass called");
    }
    CompletableFuture<T> result;
    try {
      result = ofClassRetried(value);
    } catch (Throwable failure) {
      LOGGER.debug("ofClass threw {}", failure);
      throw failure;
    }
    boolean showsResult = ofClassLogging.result();
    return dev.damask.generated.Relay.of(result, (value2, failure) -> {
      if (failure != null) {
        LOGGER.debug("ofClass threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("ofClass returned {}", value2);
      } else {
        LOGGER.debug("ofClass returned");
      }
    });
  }

  private CompletableFuture<T> ofClassRetried(T value) throws X {
    if (ofClassRetry == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return ofClassCached(value);
    }
    return AsyncRetry.of(ofClassRetry, environment, () -> ofClassCached(value));
  }

  private CompletableFuture<T> ofClassCached(T value) throws X {
    if (ofClassCache == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return ofClassTraced(value);
    }
    return ofClassCache.get(value, () -> ofClassTraced(value));
  }

  private CompletableFuture<T> ofClassTraced(T value) throws X {
    if (ofClassTraced == null) {
      // The constructor of Types is still running.
      return super.ofClass(value);
    }
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("ofClass", TypesDecorated.this, TypesDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          return result(Objects.requireNonNull((CompletableFuture<?>) SUPER_OF_CLASS.invokeExact(TypesDecorated.this,
              (Comparable<?>) value), "ofClass() returned null"));
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

  /**
   * ofMethod: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> @Traced -> super}
   */
  @Override
  public <U extends T, V extends IOException> CompletionStage<List<U>> ofMethod(U Relay)
      throws V, X {
    if (ofMethodTiming == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return this.<U, V>ofMethodLogged(Relay);
    }
    long start = environment.ticker().getAsLong();
    CompletionStage<List<U>> result;
    try {
      result = this.<U, V>ofMethodLogged(Relay);
    } catch (Throwable failure) {
      ofMethodTiming.threw(failure, start, environment);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result, ofMethodTiming.completion(start));
  }

  private <U extends T, V extends IOException> CompletionStage<List<U>> ofMethodLogged(U Relay)
      throws V, X {
    if (ofMethodLogging == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return this.<U, V>ofMethodRetried(Relay);
    }
    if (!LOGGER.isDebugEnabled()) {
      return this.<U, V>ofMethodRetried(Relay);
    }
    if (ofMethodLogging.arguments()) {
      LOGGER.debug("ofMethod(Relay={})", Relay);
    } else {
      LOGGER.debug("ofMethod called");
    }
    CompletionStage<List<U>> result;
    try {
      result = this.<U, V>ofMethodRetried(Relay);
    } catch (Throwable failure) {
      LOGGER.debug("ofMethod threw {}", failure);
      throw failure;
    }
    boolean showsResult = ofMethodLogging.result();
    return dev.damask.generated.Relay.of(result, (value, failure) -> {
      if (failure != null) {
        LOGGER.debug("ofMethod threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("ofMethod returned {}", value);
      } else {
        LOGGER.debug("ofMethod returned");
      }
    });
  }

  private <U extends T, V extends IOException> CompletionStage<List<U>> ofMethodRetried(U Relay)
      throws V, X {
    if (ofMethodRetry == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return this.<U, V>ofMethodCached(Relay);
    }
    return AsyncRetry.of(ofMethodRetry, environment, () -> this.<U, V>ofMethodCached(Relay));
  }

  private <U extends T, V extends IOException> CompletionStage<List<U>> ofMethodCached(U Relay)
      throws V, X {
    if (ofMethodCache == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return this.<U, V>ofMethodTraced(Relay);
    }
    return ofMethodCache.get(Relay, () -> this.<U, V>ofMethodTraced(Relay));
  }

  private <U extends T, V extends IOException> CompletionStage<List<U>> ofMethodTraced(U Relay)
      throws V, X {
    if (ofMethodTraced == null) {
      // The constructor of Types is still running.
      return super.<U, V>ofMethod(Relay);
    }
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("ofMethod", TypesDecorated.this, TypesDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          return result(Objects.requireNonNull((CompletionStage<?>) SUPER_OF_METHOD.invokeExact(TypesDecorated.this,
              (Comparable<?>) Relay), "ofMethod() returned null"));
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

  /**
   * nested: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> @Traced -> super}
   */
  @Override
  public <U> CompletableFuture<? extends List<? super U>> nested(U value) {
    if (nestedTiming == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return this.<U>nestedLogged(value);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<? extends List<? super U>> result;
    try {
      result = this.<U>nestedLogged(value);
    } catch (Throwable failure) {
      nestedTiming.threw(failure, start, environment);
      throw failure;
    }
    return dev.damask.generated.Relay.of(result, nestedTiming.completion(start));
  }

  private <U> CompletableFuture<? extends List<? super U>> nestedLogged(U value) {
    if (nestedLogging == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return this.<U>nestedRetried(value);
    }
    if (!LOGGER.isDebugEnabled()) {
      return this.<U>nestedRetried(value);
    }
    if (nestedLogging.arguments()) {
      LOGGER.debug("nested(value={})", value);
    } else {
      LOGGER.debug("nested called");
    }
    CompletableFuture<? extends List<? super U>> result;
    try {
      result = this.<U>nestedRetried(value);
    } catch (Throwable failure) {
      LOGGER.debug("nested threw {}", failure);
      throw failure;
    }
    boolean showsResult = nestedLogging.result();
    return dev.damask.generated.Relay.of(result, (value2, failure) -> {
      if (failure != null) {
        LOGGER.debug("nested threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("nested returned {}", value2);
      } else {
        LOGGER.debug("nested returned");
      }
    });
  }

  private <U> CompletableFuture<? extends List<? super U>> nestedRetried(U value) {
    if (nestedRetry == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return this.<U>nestedCached(value);
    }
    return AsyncRetry.of(nestedRetry, environment, () -> this.<U>nestedCached(value));
  }

  private <U> CompletableFuture<? extends List<? super U>> nestedCached(U value) {
    if (nestedCache == null) {
      // Left out by a setting, or the constructor of Types is still running.
      return this.<U>nestedTraced(value);
    }
    return nestedCache.get(Snapshot.of(value), () -> this.<U>nestedTraced(value));
  }

  private <U> CompletableFuture<? extends List<? super U>> nestedTraced(U value) {
    if (nestedTraced == null) {
      // The constructor of Types is still running.
      return super.<U>nested(value);
    }
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("nested", TypesDecorated.this, TypesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(Objects.requireNonNull((CompletableFuture<?>) SUPER_NESTED.invokeExact(TypesDecorated.this,
              value), "nested() returned null"));
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
      return dev.damask.generated.Relay.of(nestedTraced.aroundAsync(new TracedCall<CompletionStage<List<? super U>>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * Removes what {@code wildcard} keeps for these arguments.
   */
  public void invalidateWildcard(int value) {
    if (wildcardCache != null) {
      wildcardCache.invalidate(value);
    }
  }

  /**
   * Removes all that {@code wildcard} keeps.
   */
  public void invalidateAllWildcard() {
    if (wildcardCache != null) {
      wildcardCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code unbounded} keeps for these arguments.
   */
  public void invalidateUnbounded(String failure, Object environment) {
    if (unboundedCache != null) {
      unboundedCache.invalidate(new UnboundedKey(failure, Snapshot.of(environment)));
    }
  }

  /**
   * Removes all that {@code unbounded} keeps.
   */
  public void invalidateAllUnbounded() {
    if (unboundedCache != null) {
      unboundedCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code lower} keeps for these arguments.
   */
  public void invalidateLower(int start, int attempts) {
    if (lowerCache != null) {
      lowerCache.invalidate(new LowerKey(start, attempts));
    }
  }

  /**
   * Removes all that {@code lower} keeps.
   */
  public void invalidateAllLower() {
    if (lowerCache != null) {
      lowerCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code raw} keeps for these arguments.
   */
  public void invalidateRaw(int[] value) {
    if (rawCache != null) {
      rawCache.invalidate(Snapshot.of(value));
    }
  }

  /**
   * Removes all that {@code raw} keeps.
   */
  public void invalidateAllRaw() {
    if (rawCache != null) {
      rawCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code ofClass} keeps for these arguments.
   */
  public void invalidateOfClass(T value) {
    if (ofClassCache != null) {
      ofClassCache.invalidate(value);
    }
  }

  /**
   * Removes all that {@code ofClass} keeps.
   */
  public void invalidateAllOfClass() {
    if (ofClassCache != null) {
      ofClassCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code ofMethod} keeps for these arguments.
   */
  public <U extends T> void invalidateOfMethod(U Relay) {
    if (ofMethodCache != null) {
      ofMethodCache.invalidate(Relay);
    }
  }

  /**
   * Removes all that {@code ofMethod} keeps.
   */
  public void invalidateAllOfMethod() {
    if (ofMethodCache != null) {
      ofMethodCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code nested} keeps for these arguments.
   */
  public <U> void invalidateNested(U value) {
    if (nestedCache != null) {
      nestedCache.invalidate(Snapshot.of(value));
    }
  }

  /**
   * Removes all that {@code nested} keeps.
   */
  public void invalidateAllNested() {
    if (nestedCache != null) {
      nestedCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record UnboundedKey(String failure, Object environment) {
  }

  @DamaskGenerated
  private record LowerKey(int start, int attempts) {
  }
}
