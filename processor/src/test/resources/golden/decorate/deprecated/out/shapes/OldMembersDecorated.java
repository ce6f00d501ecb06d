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
 * {@link OldMembers} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OldMembersDecorated extends OldMembers {
  private static final Timing OLD_TIMING = new Timing(OldMembers.class, "old");

  private static final SafeLogger LOGGER = SafeLogger.of(OldMembers.class);

  private static final RetryPolicy OLD_RETRY = RetryPolicy.of(OldMembers.class, "old")
      .fallback("gone").build();

  private static final Timing GONE_TIMING = new Timing(OldMembers.class, "gone");

  private final Environment environment;

  private final Cache<String> oldCache;

  @Deprecated
  public OldMembersDecorated() {
    this(Environment.system());
  }

  @Deprecated
  public OldMembersDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.oldCache = Cache.of("old", Duration.ofMinutes(5), environment).build();
  }

  /**
   * old: {@code timed -> logged at debug -> retry 3 x 1s, else gone -> cached 300s -> super}
   */
  @Deprecated
  @Override
  public String old(String name) {
    if (environment == null) {
      // The constructor of OldMembers is still running.
      return super.old(name);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = oldLogged(name);
    } catch (Throwable failure) {
      OLD_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OLD_TIMING.returned(start, environment);
    return result;
  }

  @Deprecated
  private String oldLogged(String name) {
    if (!LOGGER.isDebugEnabled()) {
      return oldRetried(name);
    }
    LOGGER.debug("old(name={})", name);
    String result;
    try {
      result = oldRetried(name);
    } catch (Throwable failure) {
      LOGGER.debug("old threw {}", failure);
      throw failure;
    }
    LOGGER.debug("old returned {}", result);
    return result;
  }

  @Deprecated
  private String oldRetried(String name) {
    Attempts attempts = null;
    while (true) {
      try {
        return oldCached(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = OLD_RETRY.attempts(environment);
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
    Computation<String> computation = oldCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.old(name);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * gone: {@code timed -> super}
   */
  @Deprecated
  @Override
  public String gone(String name) {
    if (environment == null) {
      // The constructor of OldMembers is still running.
      return super.gone(name);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.gone(name);
    } catch (Throwable failure) {
      GONE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    GONE_TIMING.returned(start, environment);
    return result;
  }

  /**
   * Removes what {@code old} keeps for these arguments.
   */
  public void invalidateOld(String name) {
    oldCache.invalidate(name);
  }

  /**
   * Removes all that {@code old} keeps.
   */
  public void invalidateAllOld() {
    oldCache.invalidateAll();
  }
}
