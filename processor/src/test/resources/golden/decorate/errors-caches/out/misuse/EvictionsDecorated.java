package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Evictions} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class EvictionsDecorated extends Evictions {
  private final Cache<String> loadCache;

  private final boolean fineEvicts;

  private final boolean fineAllEvicts;

  EvictionsDecorated() {
    this(Environment.system());
  }

  EvictionsDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Evictions.class, environment);
    this.loadCache = Cache.of("load", settings).ttl(Duration.ofMinutes(5)).build();
    this.fineEvicts = settings.has("fine", "evicts");
    this.fineAllEvicts = settings.has("fineAll", "evicts");
    settings.warnOfUnknown();
  }

  /**
   * load: {@code cached 300s -> super}
   */
  @Override
  String load(String url, int page) {
    if (loadCache == null) {
      // Left out by a setting, or the constructor of Evictions is still running.
      return super.load(url, page);
    }
    Computation<String> computation = loadCache.get(new LoadKey(url, page));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.load(url, page));
    }
    try {
      String result = super.load(url, page);
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
  void unknown(String url, int page) {
    super.unknown(url, page);
  }

  @Override
  void notCached(String url) {
    super.notCached(url);
  }

  @Override
  void missing(String url) {
    super.missing(url);
  }

  @Override
  void otherType(String url, String page) {
    super.otherType(url, page);
  }

  /**
   * fine: {@code evicts from load -> super}
   */
  @Override
  void fine(int page, boolean flag, String url) {
    if (!fineEvicts) {
      // Left out by a setting, or the constructor of Evictions is still running.
      super.fine(page, flag, url);
      return;
    }
    super.fine(page, flag, url);
    if (loadCache != null) {
      loadCache.invalidate(new LoadKey(url, page));
    }
  }

  /**
   * fineAll: {@code evicts all of load -> super}
   */
  @Override
  void fineAll() {
    if (!fineAllEvicts) {
      // Left out by a setting, or the constructor of Evictions is still running.
      super.fineAll();
      return;
    }
    super.fineAll();
    if (loadCache != null) {
      loadCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code load} keeps for these arguments.
   */
  void invalidateLoad(String url, int page) {
    if (loadCache != null) {
      loadCache.invalidate(new LoadKey(url, page));
    }
  }

  /**
   * Removes all that {@code load} keeps.
   */
  void invalidateAllLoad() {
    if (loadCache != null) {
      loadCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record LoadKey(String url, int page) {
  }
}
