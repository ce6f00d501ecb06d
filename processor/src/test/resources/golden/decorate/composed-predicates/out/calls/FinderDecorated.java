package calls;

import dev.damask.Environment;
import dev.damask.cache.CacheStats;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.Counted;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Finder} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class FinderDecorated extends Finder {
  private final Environment environment;

  private final Cache<String> findCache;

  private final RetryPolicy findRetry;

  FinderDecorated() {
    this(Environment.system());
  }

  FinderDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Finder.class, environment);
    this.findCache = Cache.of("find", settings).ttl(Duration.ofMinutes(5)).stats().build();
    this.findRetry = RetryPolicy.of("find", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * find: {@code cached 300s, unless isNothing, counted
   * -> retry 3 x 1s, when isTransient, when result isNothing -> super}
   */
  @Override
  String find(String name) {
    if (findCache == null) {
      // Left out by a setting, or the constructor of Finder is still running.
      return findRetried(name);
    }
    Computation<String> computation = findCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> findRetried(name), value -> isNothing(value));
    }
    try {
      String result = findRetried(name);
      computation.complete(result, value -> isNothing(value));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  private String findRetried(String name) {
    if (findRetry == null) {
      // Left out by a setting, or the constructor of Finder is still running.
      return super.find(name);
    }
    long start = findRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      String result;
      try {
        result = super.find(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = findRetry.attempts(environment, start);
        }
        if (!attempts.again(failure, it -> isTransient((Exception) it))) {
          throw failure;
        }
        continue;
      }
      try {
        if (!isNothing(result)) {
          return result;
        }
      } catch (Throwable thrown) {
        Attempts.ended(attempts, thrown);
        throw thrown;
      }
      if (attempts == null) {
        attempts = findRetry.attempts(environment, start);
      }
      if (!attempts.again()) {
        return result;
      }
    }
  }

  /**
   * Removes what {@code find} keeps for these arguments.
   */
  void invalidateFind(String name) {
    if (findCache != null) {
      findCache.invalidate(name);
    }
  }

  /**
   * Removes all that {@code find} keeps.
   */
  void invalidateAllFind() {
    if (findCache != null) {
      findCache.invalidateAll();
    }
  }

  /**
   * What has been counted so far of what {@code find} keeps.
   */
  CacheStats findCacheStats() {
    return Counted.of(findCache);
  }
}
