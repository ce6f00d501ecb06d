package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Times} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class TimesDecorated extends Times {
  private final Cache<String> fineCache;

  private final Cache<String> fineForEverCache;

  private final Cache<String> fineStaleCache;

  TimesDecorated() {
    this(Environment.system());
  }

  TimesDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Times.class, environment);
    this.fineCache = Cache.of("fine", settings).ttl(Duration.ofMinutes(1))
        .refreshAfter(Duration.ofNanos(59999999999L)).build();
    this.fineForEverCache = Cache.of("fineForEver", settings).forever()
        .refreshAfter(Duration.ofHours(1)).build();
    this.fineStaleCache = Cache.of("fineStale", settings).ttl(Duration.ofSeconds(1))
        .staleFor(Duration.ofDays(1000)).build();
    settings.warnOfUnknown();
  }

  @Override
  String equal(String url) {
    return super.equal(url);
  }

  @Override
  CompletableFuture<String> longer(String url) {
    return super.longer(url);
  }

  @Override
  String asLongAsTheDefault(String url) {
    return super.asLongAsTheDefault(url);
  }

  /**
   * fine: {@code cached 60s, refreshed after 59999999999ns -> super}
   */
  @Override
  String fine(String url) {
    if (fineCache == null) {
      // Left out by a setting, or the constructor of Times is still running.
      return super.fine(url);
    }
    Computation<String> computation = fineCache.get(url);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.fine(url));
    }
    try {
      String result = super.fine(url);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  @Override
  String neverStale(String url) {
    return super.neverStale(url);
  }

  /**
   * fineForEver: {@code cached for ever, refreshed after 1h -> super}
   */
  @Override
  String fineForEver(String url) {
    if (fineForEverCache == null) {
      // Left out by a setting, or the constructor of Times is still running.
      return super.fineForEver(url);
    }
    Computation<String> computation = fineForEverCache.get(url);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.fineForEver(url));
    }
    try {
      String result = super.fineForEver(url);
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
   * fineStale: {@code cached 1s, stale for 1000d -> super}
   */
  @Override
  String fineStale(String url) {
    if (fineStaleCache == null) {
      // Left out by a setting, or the constructor of Times is still running.
      return super.fineStale(url);
    }
    Computation<String> computation = fineStaleCache.get(url);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.fineStale(url));
    }
    try {
      String result = super.fineStale(url);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  @Override
  String syntax(String url) {
    return super.syntax(url);
  }

  @Override
  String zero(String url) {
    return super.zero(url);
  }

  @Override
  String zeroStale(String url) {
    return super.zeroStale(url);
  }

  @Override
  String tooLong(String url) {
    return super.tooLong(url);
  }

  /**
   * Removes what {@code fine} keeps for these arguments.
   */
  void invalidateFine(String url) {
    if (fineCache != null) {
      fineCache.invalidate(url);
    }
  }

  /**
   * Removes all that {@code fine} keeps.
   */
  void invalidateAllFine() {
    if (fineCache != null) {
      fineCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code fineForEver} keeps for these arguments.
   */
  void invalidateFineForEver(String url) {
    if (fineForEverCache != null) {
      fineForEverCache.invalidate(url);
    }
  }

  /**
   * Removes all that {@code fineForEver} keeps.
   */
  void invalidateAllFineForEver() {
    if (fineForEverCache != null) {
      fineForEverCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code fineStale} keeps for these arguments.
   */
  void invalidateFineStale(String url) {
    if (fineStaleCache != null) {
      fineStaleCache.invalidate(url);
    }
  }

  /**
   * Removes all that {@code fineStale} keeps.
   */
  void invalidateAllFineStale() {
    if (fineStaleCache != null) {
      fineStaleCache.invalidateAll();
    }
  }
}
