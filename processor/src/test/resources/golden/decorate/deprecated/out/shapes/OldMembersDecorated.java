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
 * {@link OldMembers} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OldMembersDecorated extends OldMembers {
  private static final SafeLogger LOGGER = SafeLogger.of(OldMembers.class);

  private final Environment environment;

  private final Timing oldTiming;

  private final Logging oldLogging;

  private final RetryPolicy oldRetry;

  private final Cache<String> oldCache;

  private final Timing goneTiming;

  @Deprecated
  public OldMembersDecorated() {
    this(Environment.system());
  }

  @Deprecated
  public OldMembersDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(OldMembers.class, environment);
    this.oldTiming = Timing.of("old", settings).build();
    this.oldLogging = Logging.of("old", true, true, settings);
    this.oldRetry = RetryPolicy.of("old", settings).fallback("gone").build();
    this.oldCache = Cache.of("old", settings).ttl(Duration.ofMinutes(5)).build();
    this.goneTiming = Timing.of("gone", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * old: {@code timed -> logged at debug -> retry 3 x 1s, else gone -> cached 300s -> super}
   */
  @Deprecated
  @Override
  public String old(String name) {
    if (oldTiming == null) {
      // Left out by a setting, or the constructor of OldMembers is still running.
      return oldLogged(name);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = oldLogged(name);
    } catch (Throwable failure) {
      oldTiming.threw(failure, start, environment);
      throw failure;
    }
    oldTiming.returned(start, environment);
    return result;
  }

  @Deprecated
  private String oldLogged(String name) {
    if (oldLogging == null) {
      // Left out by a setting, or the constructor of OldMembers is still running.
      return oldRetried(name);
    }
    if (!LOGGER.isDebugEnabled()) {
      return oldRetried(name);
    }
    if (oldLogging.arguments()) {
      LOGGER.debug("old(name={})", name);
    } else {
      LOGGER.debug("old called");
    }
    String result;
    try {
      result = oldRetried(name);
    } catch (Throwable failure) {
      LOGGER.debug("old threw {}", failure);
      throw failure;
    }
    if (oldLogging.result()) {
      LOGGER.debug("old returned {}", result);
    } else {
      LOGGER.debug("old returned");
    }
    return result;
  }

  @Deprecated
  private String oldRetried(String name) {
    if (oldRetry == null) {
      // Left out by a setting, or the constructor of OldMembers is still running.
      return oldCached(name);
    }
    long start = oldRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return oldCached(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = oldRetry.attempts(environment, start);
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
  private String oldCached(String name) {
    if (oldCache == null) {
      // Left out by a setting, or the constructor of OldMembers is still running.
      return super.old(name);
    }
    Computation<String> computation = oldCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.old(name));
    }
    try {
      String result = super.old(name);
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
   * gone: {@code timed -> super}
   */
  @Deprecated
  @Override
  public String gone(String name) {
    if (goneTiming == null) {
      // Left out by a setting, or the constructor of OldMembers is still running.
      return super.gone(name);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.gone(name);
    } catch (Throwable failure) {
      goneTiming.threw(failure, start, environment);
      throw failure;
    }
    goneTiming.returned(start, environment);
    return result;
  }

  /**
   * Removes what {@code old} keeps for these arguments.
   */
  public void invalidateOld(String name) {
    if (oldCache != null) {
      oldCache.invalidate(name);
    }
  }

  /**
   * Removes all that {@code old} keeps.
   */
  public void invalidateAllOld() {
    if (oldCache != null) {
      oldCache.invalidateAll();
    }
  }
}
