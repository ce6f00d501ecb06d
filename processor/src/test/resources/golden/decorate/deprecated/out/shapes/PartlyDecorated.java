package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Partly} with the decorators of its methods.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PartlyDecorated extends Partly {
  private static final Timing OLD_TIMING = new Timing(Partly.class, "old");

  private static final RetryPolicy GOING_RETRY = RetryPolicy.of(Partly.class, "going")
      .fallback("gone").build();

  private static final Timing USE_TIMING = new Timing(Partly.class, "use");

  private final Environment environment;

  private final Cache<String> goingCache;

  @Deprecated(
      since = "1",
      forRemoval = true
  )
  public PartlyDecorated() {
    this(Environment.system());
  }

  @Deprecated(
      since = "1",
      forRemoval = true
  )
  public PartlyDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.goingCache = Cache.of("going", Duration.ofMinutes(5), environment).build();
  }

  /**
   * old: {@code timed -> super}
   */
  @Deprecated
  @Override
  public void old() {
    if (environment == null) {
      // The constructor of Partly is still running.
      super.old();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.old();
    } catch (Throwable failure) {
      OLD_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OLD_TIMING.returned(start, environment);
  }

  /**
   * going: {@code retry 3 x 1s, else gone -> cached 300s -> super}
   */
  @Deprecated(
      forRemoval = true
  )
  @Override
  public String going(String name) {
    if (environment == null) {
      // The constructor of Partly is still running.
      return super.going(name);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return goingCached(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = GOING_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = gone(name);
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

  @Deprecated
  private String goingCached(String name) {
    Computation<String> computation = goingCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.going(name);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * use: {@code timed -> super}
   */
  @Override
  public <O extends Old> List<? super Doomed> use(O old, Doomed[] doomed) throws DoomedException {
    if (environment == null) {
      // The constructor of Partly is still running.
      return super.<O>use(old, doomed);
    }
    long start = environment.ticker().getAsLong();
    List<? super Doomed> result;
    try {
      result = super.<O>use(old, doomed);
    } catch (Throwable failure) {
      USE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    USE_TIMING.returned(start, environment);
    return result;
  }

  /**
   * forget: {@code evicts from going -> super}
   */
  @Override
  public void forget(String name) {
    if (environment == null) {
      // The constructor of Partly is still running.
      super.forget(name);
      return;
    }
    super.forget(name);
    goingCache.invalidate(name);
  }

  /**
   * Removes what {@code going} keeps for these arguments.
   */
  public void invalidateGoing(String name) {
    goingCache.invalidate(name);
  }

  /**
   * Removes all that {@code going} keeps.
   */
  public void invalidateAllGoing() {
    goingCache.invalidateAll();
  }
}
