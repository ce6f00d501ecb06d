package calls;

import dev.damask.Environment;
import dev.damask.cache.CacheStats;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Finder} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class FinderDecorated extends Finder {
  private static final RetryPolicy FIND_RETRY = RetryPolicy.of(Finder.class, "find").build();

  private final Environment environment;

  private final Cache<String> findCache;

  FinderDecorated() {
    this(Environment.system());
  }

  FinderDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.findCache = Cache.of(Finder.class, "find", environment).ttl(Duration.ofMinutes(5)).stats()
        .build();
  }

  /**
   * find: {@code cached 300s -> retry 3 x 1s, when isTransient, when result isNothing -> super}
   */
  @Override
  String find(String name) {
    if (findCache == null) {
      // The constructor of Finder is still running.
      return super.find(name);
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
    Attempts attempts = null;
    while (true) {
      String result;
      try {
        result = super.find(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FIND_RETRY.attempts(environment);
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
        attempts = FIND_RETRY.attempts(environment);
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
    findCache.invalidate(name);
  }

  /**
   * Removes all that {@code find} keeps.
   */
  void invalidateAllFind() {
    findCache.invalidateAll();
  }

  /**
   * What has been counted so far of what {@code find} keeps.
   */
  CacheStats findCacheStats() {
    return findCache.stats();
  }
}
