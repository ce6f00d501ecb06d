package calls;

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
import java.util.concurrent.Future;
import javax.annotation.processing.Generated;

/**
 * {@link Stacks.Kinds} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Stacks_KindsDecorated extends Stacks.Kinds {
  private static final Timing FREE_TIMING = new Timing(Stacks.Kinds.class, "free");

  private static final RetryPolicy FREE_RETRY = RetryPolicy.of(Stacks.Kinds.class, "free").build();

  private static final Timing FUTURE_TIMING = new Timing(Stacks.Kinds.class, "future");

  private static final RetryPolicy FUTURE_RETRY = RetryPolicy.of(Stacks.Kinds.class, "future")
      .build();

  private static final Timing TWICE_TIMING = new Timing(Stacks.Kinds.class, "twice");

  private static final RetryPolicy TWICE_RETRY = RetryPolicy.of(Stacks.Kinds.class, "twice")
      .build();

  private static final Timing THRICE_TIMING = new Timing(Stacks.Kinds.class, "thrice");

  private static final SafeLogger LOGGER = SafeLogger.of(Stacks.Kinds.class);

  private static final RetryPolicy THRICE_RETRY = RetryPolicy.of(Stacks.Kinds.class, "thrice")
      .build();

  private static final RetryPolicy ONCE_RETRY = RetryPolicy.of(Stacks.Kinds.class, "once")
      .maxAttempts(5).build();

  private static final Timing ONCE_TIMING = new Timing(Stacks.Kinds.class, "once");

  private static final Timing TYPED_TIMING = new Timing(Stacks.Kinds.class, "typed");

  private static final RetryPolicy TYPED_RETRY = RetryPolicy.of(Stacks.Kinds.class, "typed")
      .build();

  private static final Timing READS_TIMING = new Timing(Stacks.Kinds.class, "reads");

  private static final RetryPolicy READS_RETRY = RetryPolicy.of(Stacks.Kinds.class, "reads")
      .build();

  private final Environment environment;

  private final Cache<String> readsCache;

  Stacks_KindsDecorated() {
    this(Environment.system());
  }

  Stacks_KindsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.readsCache = Cache.of("reads", Duration.ofMinutes(5), environment).build();
  }

  /**
   * free: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  public void free(int parameter) {
    if (environment == null) {
      // The constructor of Kinds is still running.
      super.free(parameter);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      freeRetried(parameter);
    } catch (Throwable failure) {
      FREE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FREE_TIMING.returned(start, environment);
  }

  private void freeRetried(int parameter) {
    Attempts attempts = null;
    while (true) {
      try {
        super.free(parameter);
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FREE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * future: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  Future<String> future() {
    if (environment == null) {
      // The constructor of Kinds is still running.
      return super.future();
    }
    long start = environment.ticker().getAsLong();
    Future<String> result;
    try {
      result = futureRetried();
    } catch (Throwable failure) {
      FUTURE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FUTURE_TIMING.returned(start, environment);
    return result;
  }

  private Future<String> futureRetried() {
    Attempts attempts = null;
    while (true) {
      try {
        return super.future();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FUTURE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * twice: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  public void twice() {
    if (environment == null) {
      // The constructor of Kinds is still running.
      super.twice();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      twiceRetried();
    } catch (Throwable failure) {
      TWICE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TWICE_TIMING.returned(start, environment);
  }

  private void twiceRetried() {
    Attempts attempts = null;
    while (true) {
      try {
        super.twice();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = TWICE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * thrice: {@code timed -> logged at debug -> retry 3 x 1s -> super}
   */
  @Override
  public void thrice() {
    if (environment == null) {
      // The constructor of Kinds is still running.
      super.thrice();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      thriceLogged();
    } catch (Throwable failure) {
      THRICE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    THRICE_TIMING.returned(start, environment);
  }

  private void thriceLogged() {
    if (!LOGGER.isDebugEnabled()) {
      thriceRetried();
      return;
    }
    LOGGER.debug("thrice()");
    try {
      thriceRetried();
    } catch (Throwable failure) {
      LOGGER.debug("thrice threw {}", failure);
      throw failure;
    }
    LOGGER.debug("thrice returned");
  }

  private void thriceRetried() {
    Attempts attempts = null;
    while (true) {
      try {
        super.thrice();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = THRICE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * once: {@code retry 5 x 1s -> logged at debug -> timed -> super}
   */
  @Override
  public void once() {
    if (environment == null) {
      // The constructor of Kinds is still running.
      super.once();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        onceLogged();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ONCE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private void onceLogged() {
    if (!LOGGER.isDebugEnabled()) {
      onceTimed();
      return;
    }
    LOGGER.debug("once()");
    try {
      onceTimed();
    } catch (Throwable failure) {
      LOGGER.debug("once threw {}", failure);
      throw failure;
    }
    LOGGER.debug("once returned");
  }

  private void onceTimed() {
    long start = environment.ticker().getAsLong();
    try {
      super.once();
    } catch (Throwable failure) {
      ONCE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ONCE_TIMING.returned(start, environment);
  }

  /**
   * typed: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  public void typed() {
    if (environment == null) {
      // The constructor of Kinds is still running.
      super.typed();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      typedRetried();
    } catch (Throwable failure) {
      TYPED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TYPED_TIMING.returned(start, environment);
  }

  private void typedRetried() {
    Attempts attempts = null;
    while (true) {
      try {
        super.typed();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = TYPED_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * reads: {@code timed -> retry 3 x 1s -> cached 300s -> super}
   */
  @Override
  public String reads() {
    if (environment == null) {
      // The constructor of Kinds is still running.
      return super.reads();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = readsRetried();
    } catch (Throwable failure) {
      READS_TIMING.threw(failure, start, environment);
      throw failure;
    }
    READS_TIMING.returned(start, environment);
    return result;
  }

  private String readsRetried() {
    Attempts attempts = null;
    while (true) {
      try {
        return readsCached();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = READS_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String readsCached() {
    Computation<String> computation = readsCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.reads();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * Removes what {@code reads} keeps for these arguments.
   */
  public void invalidateReads() {
    readsCache.invalidate();
  }

  /**
   * Removes all that {@code reads} keeps.
   */
  public void invalidateAllReads() {
    readsCache.invalidateAll();
  }
}
