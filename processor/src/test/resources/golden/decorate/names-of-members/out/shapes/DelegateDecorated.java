package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Delegate} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class DelegateDecorated implements Delegate {
  private static final SafeLogger LOGGER2 = SafeLogger.of(Delegate.class);

  private final Delegate delegate2;

  private final Environment environment2;

  private final Timing delegateTiming;

  private final Logging delegateLogging;

  private final RetryPolicy delegateRetry;

  private final Timing delegate2Timing;

  private final Logging delegate2Logging;

  private final RetryPolicy delegate2Retry;

  private final Timing environmentTiming;

  private final Logging environmentLogging;

  private final RetryPolicy environmentRetry;

  private final Cache<String> environmentCache;

  private final Timing equalsTiming;

  private final Logging equalsLogging;

  private final RetryPolicy equalsRetry;

  private final Timing toStringTiming;

  private final Logging toStringLogging;

  private final RetryPolicy toStringRetry;

  public DelegateDecorated(Delegate delegate) {
    this(delegate, Environment.system());
  }

  public DelegateDecorated(Delegate delegate, Environment environment) {
    this.delegate2 = Objects.requireNonNull(delegate, "delegate");
    this.environment2 = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Delegate.class, environment);
    this.delegateTiming = Timing.of("delegate", settings).shown("delegate()").build();
    this.delegateLogging = Logging.ofResult("delegate", true, settings);
    this.delegateRetry = RetryPolicy.of("delegate", settings).shown("delegate()").build();
    this.delegate2Timing = Timing.of("delegate", settings)
        .shown("delegate(Delegate, int, int, int, int)").build();
    this.delegate2Logging = Logging.ofArguments("delegate", true, settings);
    this.delegate2Retry = RetryPolicy.of("delegate", settings)
        .shown("delegate(Delegate, int, int, int, int)").build();
    this.environmentTiming = Timing.of("environment", settings).build();
    this.environmentLogging = Logging.of("environment", true, true, settings);
    this.environmentRetry = RetryPolicy.of("environment", settings).build();
    this.environmentCache = Cache.of("environment", settings).ttl(Duration.ofMinutes(5)).build();
    this.equalsTiming = Timing.of("equals", settings).build();
    this.equalsLogging = Logging.of("equals", true, true, settings);
    this.equalsRetry = RetryPolicy.of("equals", settings).build();
    this.toStringTiming = Timing.of("toString", settings).build();
    this.toStringLogging = Logging.of("toString", true, true, settings);
    this.toStringRetry = RetryPolicy.of("toString", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * delegate: {@code timed -> logged at debug -> retry 3 x 1s -> delegate}
   */
  @Override
  public Delegate delegate() {
    if (delegateTiming == null) {
      // Left out by a setting.
      return delegateLogged();
    }
    long start = environment2.ticker().getAsLong();
    Delegate result;
    try {
      result = delegateLogged();
    } catch (Throwable failure) {
      delegateTiming.threw(failure, start, environment2);
      throw failure;
    }
    delegateTiming.returned(start, environment2);
    return result;
  }

  private Delegate delegateLogged() {
    if (delegateLogging == null) {
      // Left out by a setting.
      return delegateRetried();
    }
    if (!LOGGER2.isDebugEnabled()) {
      return delegateRetried();
    }
    LOGGER2.debug("delegate()");
    Delegate result;
    try {
      result = delegateRetried();
    } catch (Throwable failure) {
      LOGGER2.debug("delegate() threw {}", failure);
      throw failure;
    }
    if (delegateLogging.result()) {
      LOGGER2.debug("delegate() returned {}", result);
    } else {
      LOGGER2.debug("delegate() returned");
    }
    return result;
  }

  private Delegate delegateRetried() {
    if (delegateRetry == null) {
      // Left out by a setting.
      return delegate2.delegate();
    }
    long start = delegateRetry.start(environment2);
    Attempts attempts = null;
    while (true) {
      try {
        return delegate2.delegate();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = delegateRetry.attempts(environment2, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * delegate: {@code timed -> logged at debug -> retry 3 x 1s -> delegate}
   */
  @Override
  public void delegate(Delegate delegate, int environment, int start, int failure, int attempts) {
    if (delegate2Timing == null) {
      // Left out by a setting.
      delegate2Logged(delegate, environment, start, failure, attempts);
      return;
    }
    long start2 = environment2.ticker().getAsLong();
    try {
      delegate2Logged(delegate, environment, start, failure, attempts);
    } catch (Throwable failure2) {
      delegate2Timing.threw(failure2, start2, environment2);
      throw failure2;
    }
    delegate2Timing.returned(start2, environment2);
  }

  private void delegate2Logged(Delegate delegate, int environment, int start, int failure,
      int attempts) {
    if (delegate2Logging == null) {
      // Left out by a setting.
      delegate2Retried(delegate, environment, start, failure, attempts);
      return;
    }
    if (!LOGGER2.isDebugEnabled()) {
      delegate2Retried(delegate, environment, start, failure, attempts);
      return;
    }
    if (delegate2Logging.arguments()) {
      LOGGER2.debug("delegate(delegate={}, environment={}, start={}, failure={}, attempts={})",
          delegate, environment, start, failure, attempts);
    } else {
      LOGGER2.debug("delegate(Delegate, int, int, int, int) called");
    }
    try {
      delegate2Retried(delegate, environment, start, failure, attempts);
    } catch (Throwable failure2) {
      LOGGER2.debug("delegate(Delegate, int, int, int, int) threw {}", failure2);
      throw failure2;
    }
    LOGGER2.debug("delegate(Delegate, int, int, int, int) returned");
  }

  private void delegate2Retried(Delegate delegate, int environment, int start, int failure,
      int attempts) {
    if (delegate2Retry == null) {
      // Left out by a setting.
      delegate2.delegate(delegate, environment, start, failure, attempts);
      return;
    }
    long start2 = delegate2Retry.start(environment2);
    Attempts attempts2 = null;
    while (true) {
      try {
        delegate2.delegate(delegate, environment, start, failure, attempts);
        return;
      } catch (Throwable failure2) {
        if (attempts2 == null) {
          attempts2 = delegate2Retry.attempts(environment2, start2);
        }
        if (!attempts2.again(failure2)) {
          throw failure2;
        }
      }
    }
  }

  /**
   * environment: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> delegate}
   */
  @Override
  public String environment(String delegate, String result) {
    if (environmentTiming == null) {
      // Left out by a setting.
      return environmentLogged(delegate, result);
    }
    long start = environment2.ticker().getAsLong();
    String result2;
    try {
      result2 = environmentLogged(delegate, result);
    } catch (Throwable failure) {
      environmentTiming.threw(failure, start, environment2);
      throw failure;
    }
    environmentTiming.returned(start, environment2);
    return result2;
  }

  private String environmentLogged(String delegate, String result) {
    if (environmentLogging == null) {
      // Left out by a setting.
      return environmentRetried(delegate, result);
    }
    if (!LOGGER2.isDebugEnabled()) {
      return environmentRetried(delegate, result);
    }
    if (environmentLogging.arguments()) {
      LOGGER2.debug("environment(delegate={}, result={})", delegate, result);
    } else {
      LOGGER2.debug("environment called");
    }
    String result2;
    try {
      result2 = environmentRetried(delegate, result);
    } catch (Throwable failure) {
      LOGGER2.debug("environment threw {}", failure);
      throw failure;
    }
    if (environmentLogging.result()) {
      LOGGER2.debug("environment returned {}", result2);
    } else {
      LOGGER2.debug("environment returned");
    }
    return result2;
  }

  private String environmentRetried(String delegate, String result) {
    if (environmentRetry == null) {
      // Left out by a setting.
      return environmentCached(delegate, result);
    }
    long start = environmentRetry.start(environment2);
    Attempts attempts = null;
    while (true) {
      try {
        return environmentCached(delegate, result);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = environmentRetry.attempts(environment2, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String environmentCached(String delegate, String result) {
    if (environmentCache == null) {
      // Left out by a setting.
      return delegate2.environment(delegate, result);
    }
    Computation<String> computation = environmentCache.get(new EnvironmentKey(delegate, result));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> delegate2.environment(delegate, result));
    }
    try {
      String result2 = delegate2.environment(delegate, result);
      computation.complete(result2);
      return result2;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * equals: {@code timed -> logged at debug -> retry 3 x 1s -> delegate}
   */
  @Override
  public boolean equals(Delegate other) {
    if (equalsTiming == null) {
      // Left out by a setting.
      return equalsLogged(other);
    }
    long start = environment2.ticker().getAsLong();
    boolean result;
    try {
      result = equalsLogged(other);
    } catch (Throwable failure) {
      equalsTiming.threw(failure, start, environment2);
      throw failure;
    }
    equalsTiming.returned(start, environment2);
    return result;
  }

  private boolean equalsLogged(Delegate other) {
    if (equalsLogging == null) {
      // Left out by a setting.
      return equalsRetried(other);
    }
    if (!LOGGER2.isDebugEnabled()) {
      return equalsRetried(other);
    }
    if (equalsLogging.arguments()) {
      LOGGER2.debug("equals(other={})", other);
    } else {
      LOGGER2.debug("equals called");
    }
    boolean result;
    try {
      result = equalsRetried(other);
    } catch (Throwable failure) {
      LOGGER2.debug("equals threw {}", failure);
      throw failure;
    }
    if (equalsLogging.result()) {
      LOGGER2.debug("equals returned {}", result);
    } else {
      LOGGER2.debug("equals returned");
    }
    return result;
  }

  private boolean equalsRetried(Delegate other) {
    if (equalsRetry == null) {
      // Left out by a setting.
      return delegate2.equals(other);
    }
    long start = equalsRetry.start(environment2);
    Attempts attempts = null;
    while (true) {
      try {
        return delegate2.equals(other);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = equalsRetry.attempts(environment2, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * toString: {@code timed -> logged at debug -> retry 3 x 1s -> delegate}
   */
  @Override
  public String toString(int delegate) {
    if (toStringTiming == null) {
      // Left out by a setting.
      return toStringLogged(delegate);
    }
    long start = environment2.ticker().getAsLong();
    String result;
    try {
      result = toStringLogged(delegate);
    } catch (Throwable failure) {
      toStringTiming.threw(failure, start, environment2);
      throw failure;
    }
    toStringTiming.returned(start, environment2);
    return result;
  }

  private String toStringLogged(int delegate) {
    if (toStringLogging == null) {
      // Left out by a setting.
      return toStringRetried(delegate);
    }
    if (!LOGGER2.isDebugEnabled()) {
      return toStringRetried(delegate);
    }
    if (toStringLogging.arguments()) {
      LOGGER2.debug("toString(delegate={})", delegate);
    } else {
      LOGGER2.debug("toString called");
    }
    String result;
    try {
      result = toStringRetried(delegate);
    } catch (Throwable failure) {
      LOGGER2.debug("toString threw {}", failure);
      throw failure;
    }
    if (toStringLogging.result()) {
      LOGGER2.debug("toString returned {}", result);
    } else {
      LOGGER2.debug("toString returned");
    }
    return result;
  }

  private String toStringRetried(int delegate) {
    if (toStringRetry == null) {
      // Left out by a setting.
      return delegate2.toString(delegate);
    }
    long start = toStringRetry.start(environment2);
    Attempts attempts = null;
    while (true) {
      try {
        return delegate2.toString(delegate);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = toStringRetry.attempts(environment2, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * Removes what {@code environment} keeps for these arguments.
   */
  public void invalidateEnvironment(String delegate, String result) {
    if (environmentCache != null) {
      environmentCache.invalidate(new EnvironmentKey(delegate, result));
    }
  }

  /**
   * Removes all that {@code environment} keeps.
   */
  public void invalidateAllEnvironment() {
    if (environmentCache != null) {
      environmentCache.invalidateAll();
    }
  }

  @Override
  public String toString() {
    return delegate2.toString();
  }

  @DamaskGenerated
  private record EnvironmentKey(String delegate, String result) {
  }
}
