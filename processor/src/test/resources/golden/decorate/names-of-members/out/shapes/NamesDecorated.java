package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Names} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class NamesDecorated extends Names {
  private static final SafeLogger LOGGER2 = SafeLogger.of(Names.class);

  private final Environment environment2;

  private final Timing loadTiming2;

  private final Logging loadLogging;

  private final RetryPolicy loadRetry;

  private final Cache<java.lang.String> loadCache2;

  private final Cache<Object> computationCache;

  private final Timing attemptsTiming;

  private final RetryPolicy attemptsRetry;

  private final Timing environmentTiming;

  private final Logging loggerLogging;

  private final Timing delegateTiming;

  private final Logging StringLogging;

  private final Timing StringTiming;

  private final Timing devTiming;

  public NamesDecorated(java.lang.String environment, int environment2) {
    this(environment, environment2, Environment.system());
  }

  public NamesDecorated(java.lang.String environment, int environment2, Environment environment3) {
    super(environment, environment2);
    this.environment2 = Objects.requireNonNull(environment3, "environment");
    WrapperSettings settings = WrapperSettings.of(Names.class, environment3);
    this.loadTiming2 = Timing.of("load", settings).build();
    this.loadLogging = Logging.of("load", true, true, settings);
    this.loadRetry = RetryPolicy.of("load", settings).maxDuration(Duration.ofMinutes(1))
        .fallback("failure").build();
    this.loadCache2 = Cache.of("load", settings).ttl(Duration.ofMinutes(5)).build();
    this.computationCache = Cache.of("computation", settings).ttl(Duration.ofMinutes(5)).build();
    this.attemptsTiming = Timing.of("attempts", settings).build();
    this.attemptsRetry = RetryPolicy.of("attempts", settings).build();
    this.environmentTiming = Timing.of("environment", settings).build();
    this.loggerLogging = Logging.of("logger", true, true, settings);
    this.delegateTiming = Timing.of("delegate", settings).build();
    this.StringLogging = Logging.of("String", true, true, settings);
    this.StringTiming = Timing.of("String", settings).build();
    this.devTiming = Timing.of("dev", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code timed -> logged at debug -> retry 3 x 1s, for at most 1m, else failure
   * -> cached 300s -> super}
   */
  @java.lang.Override
  public java.lang.String load(java.lang.String start, java.lang.String failure, int attempts,
      Object result, long environment) {
    if (loadTiming2 == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return loadLogged(start, failure, attempts, result, environment);
    }
    long start2 = environment2.ticker().getAsLong();
    java.lang.String result2;
    try {
      result2 = loadLogged(start, failure, attempts, result, environment);
    } catch (Throwable failure2) {
      loadTiming2.threw(failure2, start2, environment2);
      throw failure2;
    }
    loadTiming2.returned(start2, environment2);
    return result2;
  }

  private java.lang.String loadLogged(java.lang.String start, java.lang.String failure,
      int attempts, Object result, long environment) {
    if (loadLogging == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return loadRetried2(start, failure, attempts, result, environment);
    }
    if (!LOGGER2.isDebugEnabled()) {
      return loadRetried2(start, failure, attempts, result, environment);
    }
    if (loadLogging.arguments()) {
      LOGGER2.debug("load(start={}, failure={}, attempts={}, result={}, environment={})", start,
          failure, attempts, result, environment);
    } else {
      LOGGER2.debug("load called");
    }
    java.lang.String result2;
    try {
      result2 = loadRetried2(start, failure, attempts, result, environment);
    } catch (Throwable failure2) {
      LOGGER2.debug("load threw {}", failure2);
      throw failure2;
    }
    if (loadLogging.result()) {
      LOGGER2.debug("load returned {}", result2);
    } else {
      LOGGER2.debug("load returned");
    }
    return result2;
  }

  private java.lang.String loadRetried2(java.lang.String start, java.lang.String failure,
      int attempts, Object result, long environment) {
    if (loadRetry == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return loadCached(start, failure, attempts, result, environment);
    }
    long start2 = loadRetry.start(environment2);
    Attempts attempts2 = null;
    while (true) {
      try {
        return loadCached(start, failure, attempts, result, environment);
      } catch (Throwable failure2) {
        if (attempts2 == null) {
          attempts2 = loadRetry.attempts(environment2, start2);
        }
        if (!attempts2.again(failure2)) {
          if (attempts2.exhausted()) {
            try {
              java.lang.String result2 = failure(start, failure, attempts, result, environment);
              attempts2.answered(failure2);
              return result2;
            } catch (Throwable thrown) {
              attempts2.unanswered(failure2, thrown);
              throw thrown;
            }
          }
          throw failure2;
        }
      }
    }
  }

  private java.lang.String loadCached(java.lang.String start, java.lang.String failure,
      int attempts, Object result, long environment) {
    if (loadCache2 == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.load(start, failure, attempts, result, environment);
    }
    Computation<java.lang.String> computation = loadCache2.get(new LoadKey(start, failure, attempts,
        Snapshot.of(result), environment));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.load(start, failure, attempts, result, environment));
    }
    try {
      java.lang.String result2 = super.load(start, failure, attempts, result, environment);
      computation.complete(result2);
      return result2;
    } catch (Throwable failure2) {
      if (computation.answers(failure2)) {
        return computation.join();
      }
      throw failure2;
    }
  }

  /**
   * computation: {@code cached 300s -> super}
   */
  @java.lang.Override
  public Object computation(Object key, Object computation, Object e, Object failed, Object value) {
    if (computationCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.computation(key, computation, e, failed, value);
    }
    Computation<Object> computation2 = computationCache.get(new ComputationKey(Snapshot.of(key),
        Snapshot.of(computation), Snapshot.of(e), Snapshot.of(failed), Snapshot.of(value)));
    if (!computation2.isMine()) {
      return computation2.join();
    }
    if (computation2.isRefresh()) {
      return computation2.refresh(() -> super.computation(key, computation, e, failed, value));
    }
    try {
      Object result = super.computation(key, computation, e, failed, value);
      computation2.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation2.answers(failure)) {
        return computation2.join();
      }
      throw failure;
    }
  }

  /**
   * attempts: {@code timed -> retry 3 x 1s -> super}
   */
  @java.lang.Override
  public void attempts(int attempts, int call, int LOGGER) {
    if (attemptsTiming == null) {
      // Left out by a setting, or the constructor of Names is still running.
      attemptsRetried(attempts, call, LOGGER);
      return;
    }
    long start = environment2.ticker().getAsLong();
    try {
      attemptsRetried(attempts, call, LOGGER);
    } catch (Throwable failure) {
      attemptsTiming.threw(failure, start, environment2);
      throw failure;
    }
    attemptsTiming.returned(start, environment2);
  }

  private void attemptsRetried(int attempts, int call, int LOGGER) {
    if (attemptsRetry == null) {
      // Left out by a setting, or the constructor of Names is still running.
      super.attempts(attempts, call, LOGGER);
      return;
    }
    long start = attemptsRetry.start(environment2);
    Attempts attempts2 = null;
    while (true) {
      try {
        super.attempts(attempts, call, LOGGER);
        return;
      } catch (Throwable failure) {
        if (attempts2 == null) {
          attempts2 = attemptsRetry.attempts(environment2, start);
        }
        if (!attempts2.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * environment: {@code timed -> super}
   */
  @java.lang.Override
  public java.lang.String environment() {
    if (environmentTiming == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.environment();
    }
    long start = environment2.ticker().getAsLong();
    java.lang.String result;
    try {
      result = super.environment();
    } catch (Throwable failure) {
      environmentTiming.threw(failure, start, environment2);
      throw failure;
    }
    environmentTiming.returned(start, environment2);
    return result;
  }

  /**
   * logger: {@code logged at debug -> super}
   */
  @java.lang.Override
  public int logger(int logger, int log) {
    if (loggerLogging == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.logger(logger, log);
    }
    if (!LOGGER2.isDebugEnabled()) {
      return super.logger(logger, log);
    }
    if (loggerLogging.arguments()) {
      LOGGER2.debug("logger(logger={}, log={})", logger, log);
    } else {
      LOGGER2.debug("logger called");
    }
    int result;
    try {
      result = super.logger(logger, log);
    } catch (Throwable failure) {
      LOGGER2.debug("logger threw {}", failure);
      throw failure;
    }
    if (loggerLogging.result()) {
      LOGGER2.debug("logger returned {}", result);
    } else {
      LOGGER2.debug("logger returned");
    }
    return result;
  }

  /**
   * delegate: {@code timed -> super}
   */
  @java.lang.Override
  public java.lang.String delegate(java.lang.String delegate) {
    if (delegateTiming == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.delegate(delegate);
    }
    long start = environment2.ticker().getAsLong();
    java.lang.String result;
    try {
      result = super.delegate(delegate);
    } catch (Throwable failure) {
      delegateTiming.threw(failure, start, environment2);
      throw failure;
    }
    delegateTiming.returned(start, environment2);
    return result;
  }

  /**
   * String: {@code logged at debug -> timed -> super}
   */
  @java.lang.Override
  public Object String(Object String, Object Logger, Object Override, Object Names) {
    if (StringLogging == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return StringTimed(String, Logger, Override, Names);
    }
    if (!LOGGER2.isDebugEnabled()) {
      return StringTimed(String, Logger, Override, Names);
    }
    if (StringLogging.arguments()) {
      LOGGER2.debug("String(String={}, Logger={}, Override={}, Names={})", String, Logger, Override,
          Names);
    } else {
      LOGGER2.debug("String called");
    }
    Object result;
    try {
      result = StringTimed(String, Logger, Override, Names);
    } catch (Throwable failure) {
      LOGGER2.debug("String threw {}", failure);
      throw failure;
    }
    if (StringLogging.result()) {
      LOGGER2.debug("String returned {}", result);
    } else {
      LOGGER2.debug("String returned");
    }
    return result;
  }

  private Object StringTimed(Object String, Object Logger, Object Override, Object Names) {
    if (StringTiming == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.String(String, Logger, Override, Names);
    }
    long start = environment2.ticker().getAsLong();
    Object result;
    try {
      result = super.String(String, Logger, Override, Names);
    } catch (Throwable failure) {
      StringTiming.threw(failure, start, environment2);
      throw failure;
    }
    StringTiming.returned(start, environment2);
    return result;
  }

  /**
   * dev: {@code timed -> super}
   */
  @java.lang.Override
  public int dev(int dev, int java, int org) {
    if (devTiming == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.dev(dev, java, org);
    }
    long start = environment2.ticker().getAsLong();
    int result;
    try {
      result = super.dev(dev, java, org);
    } catch (Throwable failure) {
      devTiming.threw(failure, start, environment2);
      throw failure;
    }
    devTiming.returned(start, environment2);
    return result;
  }

  /**
   * Removes what {@code load} keeps for these arguments.
   */
  public void invalidateLoad(java.lang.String start, java.lang.String failure, int attempts,
      Object result, long environment) {
    if (loadCache2 != null) {
      loadCache2.invalidate(new LoadKey(start, failure, attempts, Snapshot.of(result),
          environment));
    }
  }

  /**
   * Removes all that {@code load} keeps.
   */
  public void invalidateAllLoad() {
    if (loadCache2 != null) {
      loadCache2.invalidateAll();
    }
  }

  /**
   * Removes what {@code computation} keeps for these arguments.
   */
  public void invalidateComputation(Object key, Object computation, Object e, Object failed,
      Object value) {
    if (computationCache != null) {
      computationCache.invalidate(new ComputationKey(Snapshot.of(key), Snapshot.of(computation),
          Snapshot.of(e), Snapshot.of(failed), Snapshot.of(value)));
    }
  }

  /**
   * Removes all that {@code computation} keeps.
   */
  public void invalidateAllComputation() {
    if (computationCache != null) {
      computationCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record LoadKey(java.lang.String start, java.lang.String failure, int attempts,
      Object result, long environment) {
  }

  @DamaskGenerated
  private record ComputationKey(Object key, Object computation, Object e, Object failed,
      Object value) {
  }
}
