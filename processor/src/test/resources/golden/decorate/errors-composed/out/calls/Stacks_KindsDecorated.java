package calls;

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
import java.util.concurrent.Future;
import javax.annotation.processing.Generated;

/**
 * {@link Stacks.Kinds} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Stacks_KindsDecorated extends Stacks.Kinds {
  private static final SafeLogger LOGGER = SafeLogger.of(Stacks.Kinds.class);

  private final Environment environment;

  private final Timing freeTiming;

  private final RetryPolicy freeRetry;

  private final Timing futureTiming;

  private final RetryPolicy futureRetry;

  private final Timing twiceTiming;

  private final RetryPolicy twiceRetry;

  private final Timing thriceTiming;

  private final Logging thriceLogging;

  private final RetryPolicy thriceRetry;

  private final RetryPolicy onceRetry;

  private final Logging onceLogging;

  private final Timing onceTiming;

  private final Timing typedTiming;

  private final RetryPolicy typedRetry;

  private final Timing readsTiming;

  private final RetryPolicy readsRetry;

  private final Cache<String> readsCache;

  Stacks_KindsDecorated() {
    this(Environment.system());
  }

  Stacks_KindsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Stacks.Kinds.class, environment);
    this.freeTiming = Timing.of("free", settings).build();
    this.freeRetry = RetryPolicy.of("free", settings).build();
    this.futureTiming = Timing.of("future", settings).build();
    this.futureRetry = RetryPolicy.of("future", settings).build();
    this.twiceTiming = Timing.of("twice", settings).build();
    this.twiceRetry = RetryPolicy.of("twice", settings).build();
    this.thriceTiming = Timing.of("thrice", settings).build();
    this.thriceLogging = Logging.of("thrice", settings);
    this.thriceRetry = RetryPolicy.of("thrice", settings).build();
    this.onceRetry = RetryPolicy.of("once", settings).maxAttempts(5).build();
    this.onceLogging = Logging.of("once", settings);
    this.onceTiming = Timing.of("once", settings).build();
    this.typedTiming = Timing.of("typed", settings).build();
    this.typedRetry = RetryPolicy.of("typed", settings).build();
    this.readsTiming = Timing.of("reads", settings).build();
    this.readsRetry = RetryPolicy.of("reads", settings).build();
    this.readsCache = Cache.of("reads", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    settings.warnOfUnknown();
  }

  /**
   * free: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  public void free(int parameter) {
    if (freeTiming == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      freeRetried(parameter);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      freeRetried(parameter);
    } catch (Throwable failure) {
      freeTiming.threw(failure, start, environment);
      throw failure;
    }
    freeTiming.returned(start, environment);
  }

  private void freeRetried(int parameter) {
    if (freeRetry == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      super.free(parameter);
      return;
    }
    long start = freeRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.free(parameter);
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = freeRetry.attempts(environment, start);
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
    if (futureTiming == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      return futureRetried();
    }
    long start = environment.ticker().getAsLong();
    Future<String> result;
    try {
      result = futureRetried();
    } catch (Throwable failure) {
      futureTiming.threw(failure, start, environment);
      throw failure;
    }
    futureTiming.returned(start, environment);
    return result;
  }

  private Future<String> futureRetried() {
    if (futureRetry == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      return super.future();
    }
    long start = futureRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.future();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = futureRetry.attempts(environment, start);
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
    if (twiceTiming == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      twiceRetried();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      twiceRetried();
    } catch (Throwable failure) {
      twiceTiming.threw(failure, start, environment);
      throw failure;
    }
    twiceTiming.returned(start, environment);
  }

  private void twiceRetried() {
    if (twiceRetry == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      super.twice();
      return;
    }
    long start = twiceRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.twice();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = twiceRetry.attempts(environment, start);
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
    if (thriceTiming == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      thriceLogged();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      thriceLogged();
    } catch (Throwable failure) {
      thriceTiming.threw(failure, start, environment);
      throw failure;
    }
    thriceTiming.returned(start, environment);
  }

  private void thriceLogged() {
    if (thriceLogging == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      thriceRetried();
      return;
    }
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
    if (thriceRetry == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      super.thrice();
      return;
    }
    long start = thriceRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.thrice();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = thriceRetry.attempts(environment, start);
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
    if (onceRetry == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      onceLogged();
      return;
    }
    long start = onceRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        onceLogged();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = onceRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private void onceLogged() {
    if (onceLogging == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      onceTimed();
      return;
    }
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
    if (onceTiming == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      super.once();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.once();
    } catch (Throwable failure) {
      onceTiming.threw(failure, start, environment);
      throw failure;
    }
    onceTiming.returned(start, environment);
  }

  /**
   * typed: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  public void typed() {
    if (typedTiming == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      typedRetried();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      typedRetried();
    } catch (Throwable failure) {
      typedTiming.threw(failure, start, environment);
      throw failure;
    }
    typedTiming.returned(start, environment);
  }

  private void typedRetried() {
    if (typedRetry == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      super.typed();
      return;
    }
    long start = typedRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.typed();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = typedRetry.attempts(environment, start);
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
    if (readsTiming == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      return readsRetried();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = readsRetried();
    } catch (Throwable failure) {
      readsTiming.threw(failure, start, environment);
      throw failure;
    }
    readsTiming.returned(start, environment);
    return result;
  }

  private String readsRetried() {
    if (readsRetry == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      return readsCached();
    }
    long start = readsRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return readsCached();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = readsRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String readsCached() {
    if (readsCache == null) {
      // Left out by a setting, or the constructor of Kinds is still running.
      return super.reads();
    }
    Computation<String> computation = readsCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.reads());
    }
    try {
      String result = super.reads();
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
   * Removes what {@code reads} keeps for these arguments.
   */
  public void invalidateReads() {
    if (readsCache != null) {
      readsCache.invalidate();
    }
  }

  /**
   * Removes all that {@code reads} keeps.
   */
  public void invalidateAllReads() {
    if (readsCache != null) {
      readsCache.invalidateAll();
    }
  }
}
