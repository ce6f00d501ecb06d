package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Timing oldTiming;

  private final RetryPolicy goingRetry;

  private final Cache<String> goingCache;

  private final Timing useTiming;

  private final boolean forgetEvicts;

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
    WrapperSettings settings = WrapperSettings.of(Partly.class, environment);
    this.oldTiming = Timing.of("old", settings).build();
    this.goingRetry = RetryPolicy.of("going", settings).fallback("gone").build();
    this.goingCache = Cache.of("going", settings).ttl(Duration.ofMinutes(5)).build();
    this.useTiming = Timing.of("use", settings).build();
    this.forgetEvicts = settings.has("forget", "evicts");
    settings.warnOfUnknown();
  }

  /**
   * old: {@code timed -> super}
   */
  @Deprecated
  @Override
  public void old() {
    if (oldTiming == null) {
      // Left out by a setting, or the constructor of Partly is still running.
      super.old();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.old();
    } catch (Throwable failure) {
      oldTiming.threw(failure, start, environment);
      throw failure;
    }
    oldTiming.returned(start, environment);
  }

  /**
   * going: {@code retry 3 x 1s, else gone -> cached 300s -> super}
   */
  @Deprecated(
      forRemoval = true
  )
  @Override
  public String going(String name) {
    if (goingRetry == null) {
      // Left out by a setting, or the constructor of Partly is still running.
      return goingCached(name);
    }
    long start = goingRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return goingCached(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = goingRetry.attempts(environment, start);
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
    if (goingCache == null) {
      // Left out by a setting, or the constructor of Partly is still running.
      return super.going(name);
    }
    Computation<String> computation = goingCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.going(name));
    }
    try {
      String result = super.going(name);
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
   * use: {@code timed -> super}
   */
  @Override
  public <O extends Old> List<? super Doomed> use(O old, Doomed[] doomed) throws DoomedException {
    if (useTiming == null) {
      // Left out by a setting, or the constructor of Partly is still running.
      return super.<O>use(old, doomed);
    }
    long start = environment.ticker().getAsLong();
    List<? super Doomed> result;
    try {
      result = super.<O>use(old, doomed);
    } catch (Throwable failure) {
      useTiming.threw(failure, start, environment);
      throw failure;
    }
    useTiming.returned(start, environment);
    return result;
  }

  /**
   * forget: {@code evicts from going -> super}
   */
  @Override
  public void forget(String name) {
    if (!forgetEvicts) {
      // Left out by a setting, or the constructor of Partly is still running.
      super.forget(name);
      return;
    }
    super.forget(name);
    if (goingCache != null) {
      goingCache.invalidate(name);
    }
  }

  /**
   * Removes what {@code going} keeps for these arguments.
   */
  public void invalidateGoing(String name) {
    if (goingCache != null) {
      goingCache.invalidate(name);
    }
  }

  /**
   * Removes all that {@code going} keeps.
   */
  public void invalidateAllGoing() {
    if (goingCache != null) {
      goingCache.invalidateAll();
    }
  }
}
