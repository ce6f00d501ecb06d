package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Caches} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class CachesDecorated extends Caches {
  private final Cache<String> fineCache;

  private final Cache<Void> fineVoidCache;

  CachesDecorated() {
    this(Environment.system());
  }

  CachesDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Caches.class, environment);
    this.fineCache = Cache.of("fine", settings).ttl(Duration.ofMinutes(5)).build();
    this.fineVoidCache = Cache.of("fineVoid", settings).ttl(Duration.ofMinutes(5)).keyless()
        .build();
    settings.warnOfUnknown();
  }

  @Override
  void nothing(String url) {
    super.nothing(url);
  }

  @Override
  String unknown(String url) {
    return super.unknown(url);
  }

  @Override
  String twice(String url) {
    return super.twice(url);
  }

  @Override
  String oneOfTwo(String url, int page) {
    return super.oneOfTwo(url, page);
  }

  /**
   * fine: {@code cached 300s, by page and url -> super}
   */
  @Override
  String fine(String url, int page) {
    if (fineCache == null) {
      // Left out by a setting, or the constructor of Caches is still running.
      return super.fine(url, page);
    }
    Computation<String> computation = fineCache.get(new FineKey(url, page));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.fine(url, page));
    }
    try {
      String result = super.fine(url, page);
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
   * fineVoid: {@code cached 300s -> super}
   */
  @Override
  Void fineVoid() {
    if (fineVoidCache == null) {
      // Left out by a setting, or the constructor of Caches is still running.
      return super.fineVoid();
    }
    Computation<Void> computation = fineVoidCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.fineVoid());
    }
    try {
      Void result = super.fineVoid();
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
   * Removes what {@code fine} keeps for these arguments.
   */
  void invalidateFine(String url, int page) {
    if (fineCache != null) {
      fineCache.invalidate(new FineKey(url, page));
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
   * Removes what {@code fineVoid} keeps for these arguments.
   */
  void invalidateFineVoid() {
    if (fineVoidCache != null) {
      fineVoidCache.invalidate();
    }
  }

  /**
   * Removes all that {@code fineVoid} keeps.
   */
  void invalidateAllFineVoid() {
    if (fineVoidCache != null) {
      fineVoidCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record FineKey(String url, int page) {
  }
}
