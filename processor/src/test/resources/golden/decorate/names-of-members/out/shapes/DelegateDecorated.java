package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Delegate} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class DelegateDecorated implements Delegate {
  private static final Timing DELEGATE_TIMING = new Timing(Delegate.class, "delegate");

  private static final SafeLogger LOGGER2 = SafeLogger.of(Delegate.class);

  private static final RetryPolicy DELEGATE_RETRY2 = RetryPolicy.of(Delegate.class, "delegate")
      .build();

  private static final Timing DELEGATE2_TIMING = new Timing(Delegate.class, "delegate");

  private static final RetryPolicy DELEGATE2_RETRY = RetryPolicy.of(Delegate.class, "delegate")
      .build();

  private static final Timing ENVIRONMENT_TIMING = new Timing(Delegate.class, "environment");

  private static final RetryPolicy ENVIRONMENT_RETRY = RetryPolicy.of(Delegate.class, "environment")
      .build();

  private static final Timing EQUALS_TIMING = new Timing(Delegate.class, "equals");

  private static final RetryPolicy EQUALS_RETRY = RetryPolicy.of(Delegate.class, "equals").build();

  private static final Timing TO_STRING_TIMING = new Timing(Delegate.class, "toString");

  private static final RetryPolicy TO_STRING_RETRY = RetryPolicy.of(Delegate.class, "toString")
      .build();

  private final Delegate delegate2;

  private final Environment environment2;

  private final Cache<String> environmentCache;

  public DelegateDecorated(Delegate delegate) {
    this(delegate, Environment.system());
  }

  public DelegateDecorated(Delegate delegate, Environment environment) {
    this.delegate2 = Objects.requireNonNull(delegate, "delegate");
    this.environment2 = Objects.requireNonNull(environment, "environment");
    this.environmentCache = Cache.of("environment", Duration.ofMinutes(5), environment).build();
  }

  /**
   * delegate: {@code timed -> logged at debug -> retry 3 x 1s -> delegate}
   */
  @Override
  public Delegate delegate() {
    long start = environment2.ticker().getAsLong();
    Delegate result;
    try {
      result = delegateLogged();
    } catch (Throwable failure) {
      DELEGATE_TIMING.threw(failure, start, environment2);
      throw failure;
    }
    DELEGATE_TIMING.returned(start, environment2);
    return result;
  }

  private Delegate delegateLogged() {
    if (!LOGGER2.isDebugEnabled()) {
      return delegateRetried();
    }
    LOGGER2.debug("delegate()");
    Delegate result;
    try {
      result = delegateRetried();
    } catch (Throwable failure) {
      LOGGER2.debug("delegate threw {}", failure);
      throw failure;
    }
    LOGGER2.debug("delegate returned {}", result);
    return result;
  }

  private Delegate delegateRetried() {
    Attempts attempts = null;
    while (true) {
      try {
        return delegate2.delegate();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = DELEGATE_RETRY2.attempts(environment2);
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
    long start2 = environment2.ticker().getAsLong();
    try {
      delegate2Logged(delegate, environment, start, failure, attempts);
    } catch (Throwable failure2) {
      DELEGATE2_TIMING.threw(failure2, start2, environment2);
      throw failure2;
    }
    DELEGATE2_TIMING.returned(start2, environment2);
  }

  private void delegate2Logged(Delegate delegate, int environment, int start, int failure,
      int attempts) {
    if (!LOGGER2.isDebugEnabled()) {
      delegate2Retried(delegate, environment, start, failure, attempts);
      return;
    }
    LOGGER2.debug("delegate(delegate={}, environment={}, start={}, failure={}, attempts={})",
        delegate, environment, start, failure, attempts);
    try {
      delegate2Retried(delegate, environment, start, failure, attempts);
    } catch (Throwable failure2) {
      LOGGER2.debug("delegate threw {}", failure2);
      throw failure2;
    }
    LOGGER2.debug("delegate returned");
  }

  private void delegate2Retried(Delegate delegate, int environment, int start, int failure,
      int attempts) {
    Attempts attempts2 = null;
    while (true) {
      try {
        delegate2.delegate(delegate, environment, start, failure, attempts);
        return;
      } catch (Throwable failure2) {
        if (attempts2 == null) {
          attempts2 = DELEGATE2_RETRY.attempts(environment2);
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
    long start = environment2.ticker().getAsLong();
    String result2;
    try {
      result2 = environmentLogged(delegate, result);
    } catch (Throwable failure) {
      ENVIRONMENT_TIMING.threw(failure, start, environment2);
      throw failure;
    }
    ENVIRONMENT_TIMING.returned(start, environment2);
    return result2;
  }

  private String environmentLogged(String delegate, String result) {
    if (!LOGGER2.isDebugEnabled()) {
      return environmentRetried(delegate, result);
    }
    LOGGER2.debug("environment(delegate={}, result={})", delegate, result);
    String result2;
    try {
      result2 = environmentRetried(delegate, result);
    } catch (Throwable failure) {
      LOGGER2.debug("environment threw {}", failure);
      throw failure;
    }
    LOGGER2.debug("environment returned {}", result2);
    return result2;
  }

  private String environmentRetried(String delegate, String result) {
    Attempts attempts = null;
    while (true) {
      try {
        return environmentCached(delegate, result);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ENVIRONMENT_RETRY.attempts(environment2);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String environmentCached(String delegate, String result) {
    Computation<String> computation = environmentCache.get(new EnvironmentKey(delegate, result));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result2 = delegate2.environment(delegate, result);
      computation.complete(result2);
      return result2;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * equals: {@code timed -> logged at debug -> retry 3 x 1s -> delegate}
   */
  @Override
  public boolean equals(Delegate other) {
    long start = environment2.ticker().getAsLong();
    boolean result;
    try {
      result = equalsLogged(other);
    } catch (Throwable failure) {
      EQUALS_TIMING.threw(failure, start, environment2);
      throw failure;
    }
    EQUALS_TIMING.returned(start, environment2);
    return result;
  }

  private boolean equalsLogged(Delegate other) {
    if (!LOGGER2.isDebugEnabled()) {
      return equalsRetried(other);
    }
    LOGGER2.debug("equals(other={})", other);
    boolean result;
    try {
      result = equalsRetried(other);
    } catch (Throwable failure) {
      LOGGER2.debug("equals threw {}", failure);
      throw failure;
    }
    LOGGER2.debug("equals returned {}", result);
    return result;
  }

  private boolean equalsRetried(Delegate other) {
    Attempts attempts = null;
    while (true) {
      try {
        return delegate2.equals(other);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = EQUALS_RETRY.attempts(environment2);
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
    long start = environment2.ticker().getAsLong();
    String result;
    try {
      result = toStringLogged(delegate);
    } catch (Throwable failure) {
      TO_STRING_TIMING.threw(failure, start, environment2);
      throw failure;
    }
    TO_STRING_TIMING.returned(start, environment2);
    return result;
  }

  private String toStringLogged(int delegate) {
    if (!LOGGER2.isDebugEnabled()) {
      return toStringRetried(delegate);
    }
    LOGGER2.debug("toString(delegate={})", delegate);
    String result;
    try {
      result = toStringRetried(delegate);
    } catch (Throwable failure) {
      LOGGER2.debug("toString threw {}", failure);
      throw failure;
    }
    LOGGER2.debug("toString returned {}", result);
    return result;
  }

  private String toStringRetried(int delegate) {
    Attempts attempts = null;
    while (true) {
      try {
        return delegate2.toString(delegate);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = TO_STRING_RETRY.attempts(environment2);
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
    environmentCache.invalidate(new EnvironmentKey(delegate, result));
  }

  /**
   * Removes all that {@code environment} keeps.
   */
  public void invalidateAllEnvironment() {
    environmentCache.invalidateAll();
  }

  @Override
  public String toString() {
    return delegate2.toString();
  }

  @DamaskGenerated
  private record EnvironmentKey(String delegate, String result) {
  }
}
