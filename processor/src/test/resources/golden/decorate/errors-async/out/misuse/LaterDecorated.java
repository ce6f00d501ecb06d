package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import javax.annotation.processing.Generated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@link Later} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class LaterDecorated extends Later {
  private static final Timing COMPLETABLE_TIMING = new Timing(Later.class, "completable");

  private static final RetryPolicy STAGE_RETRY = RetryPolicy.of(Later.class, "stage").build();

  private static final Logger LOGGER = LoggerFactory.getLogger(Later.class);

  private final Environment environment;

  private final Cache<Future<?>> futureCache;

  LaterDecorated() {
    this(Environment.system());
  }

  LaterDecorated(Environment environment) {
    super();
    this.environment = Objects.requireNonNull(environment, "environment");
    this.futureCache = Cache.of("future", Duration.ofMinutes(5), environment).build();
  }

  /**
   * completable: timed → super
   */
  @Override
  CompletableFuture<String> completable() {
    if (environment == null) {
      // The constructor of Later is still running.
      return super.completable();
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<String> result;
    try {
      result = super.completable();
    } catch (Throwable failure) {
      COMPLETABLE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    COMPLETABLE_TIMING.returned(start, environment);
    return result;
  }

  /**
   * stage: retry 3 × 1s → super
   */
  @Override
  CompletionStage<Void> stage() {
    if (environment == null) {
      // The constructor of Later is still running.
      return super.stage();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.stage();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = STAGE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * future: cached 300s → super
   */
  @Override
  Future<?> future() {
    if (environment == null) {
      // The constructor of Later is still running.
      return super.future();
    }
    Computation<Future<?>> computation = futureCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Future<?> result = super.future();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * takesOne: logged at debug → super
   */
  @Override
  String takesOne(CompletableFuture<String> future) {
    if (environment == null) {
      // The constructor of Later is still running.
      return super.takesOne(future);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.takesOne(future);
    }
    LOGGER.debug("takesOne(future={})", future);
    String result;
    try {
      result = super.takesOne(future);
    } catch (Throwable failure) {
      LOGGER.debug("takesOne threw {}", failure.toString());
      throw failure;
    }
    LOGGER.debug("takesOne returned {}", result);
    return result;
  }

  /**
   * Removes what {@code future} keeps for these arguments.
   */
  void invalidateFuture() {
    futureCache.invalidate();
  }

  /**
   * Removes all that {@code future} keeps.
   */
  void invalidateAllFuture() {
    futureCache.invalidateAll();
  }
}
