package misuse;

import dev.damask.Environment;
import dev.damask.cache.CacheStats;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.Counted;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Kept} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class KeptDecorated extends Kept {
  private final Cache<List<String>> fineCache;

  private final AsyncCache fineLaterCache;

  private final Cache<String> fineAsItThrowsTooCache;

  private final Cache<String> findCache;

  private final Cache<String> uncountedCache;

  KeptDecorated() {
    this(Environment.system());
  }

  KeptDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Kept.class, environment);
    this.fineCache = Cache.of("fine", settings).ttl(Duration.ofMinutes(5)).build();
    this.fineLaterCache = AsyncCache.of("fineLater", settings).ttl(Duration.ofMinutes(5))
        .buildAsync();
    this.fineAsItThrowsTooCache = Cache.of("fineAsItThrowsToo", settings).ttl(Duration.ofMinutes(5))
        .build();
    this.findCache = Cache.of("find", settings).ttl(Duration.ofMinutes(5)).stats().build();
    this.uncountedCache = Cache.of("uncounted", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * fine: {@code cached 300s, unless isEmpty -> super}
   */
  @Override
  List<String> fine(String name) {
    if (fineCache == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return super.fine(name);
    }
    Computation<List<String>> computation = fineCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.fine(name), value -> isEmpty(value));
    }
    try {
      List<String> result = super.fine(name);
      computation.complete(result, value -> isEmpty(value));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * fineLater: {@code cached 300s, unless isText -> super}
   */
  @Override
  CompletableFuture<String> fineLater(String name) {
    if (fineLaterCache == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return super.fineLater(name);
    }
    return fineLaterCache.get(name,
        () -> Objects.requireNonNull(super.fineLater(name), "fineLater() returned null"),
        value -> isText(value));
  }

  /**
   * fineAsItThrowsToo: {@code cached 300s, unless throwsMore -> super}
   */
  @Override
  String fineAsItThrowsToo(String name) throws IOException {
    if (fineAsItThrowsTooCache == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return super.fineAsItThrowsToo(name);
    }
    Computation<String> computation = fineAsItThrowsTooCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.fineAsItThrowsToo(name), value -> throwsMore(value));
    }
    try {
      String result = super.fineAsItThrowsToo(name);
      computation.complete(result, value -> throwsMore(value));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  @Override
  List<String> misspelt(String name) {
    return super.misspelt(name);
  }

  @Override
  List<String> otherType(String name) {
    return super.otherType(name);
  }

  @Override
  CompletableFuture<List<String>> otherTypeLater(String name) {
    return super.otherTypeLater(name);
  }

  @Override
  String boxed(String name) {
    return super.boxed(name);
  }

  @Override
  String nothing(String name) {
    return super.nothing(name);
  }

  @Override
  String two(String name) {
    return super.two(name);
  }

  @Override
  String more(String name) {
    return super.more(name);
  }

  @Override
  String hidden(String name) {
    return super.hidden(name);
  }

  @Override
  String generic(String name) {
    return super.generic(name);
  }

  @Override
  String load(String name) {
    return super.load(name);
  }

  /**
   * find: {@code cached 300s, counted -> super}
   */
  @Override
  String find(String name) {
    if (findCache == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return super.find(name);
    }
    Computation<String> computation = findCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.find(name));
    }
    try {
      String result = super.find(name);
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
   * uncounted: {@code cached 300s -> super}
   */
  @Override
  String uncounted(String name) {
    if (uncountedCache == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return super.uncounted(name);
    }
    Computation<String> computation = uncountedCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.uncounted(name));
    }
    try {
      String result = super.uncounted(name);
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
  void invalidateFine(String name) {
    if (fineCache != null) {
      fineCache.invalidate(name);
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
   * Removes what {@code fineLater} keeps for these arguments.
   */
  void invalidateFineLater(String name) {
    if (fineLaterCache != null) {
      fineLaterCache.invalidate(name);
    }
  }

  /**
   * Removes all that {@code fineLater} keeps.
   */
  void invalidateAllFineLater() {
    if (fineLaterCache != null) {
      fineLaterCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code fineAsItThrowsToo} keeps for these arguments.
   */
  void invalidateFineAsItThrowsToo(String name) {
    if (fineAsItThrowsTooCache != null) {
      fineAsItThrowsTooCache.invalidate(name);
    }
  }

  /**
   * Removes all that {@code fineAsItThrowsToo} keeps.
   */
  void invalidateAllFineAsItThrowsToo() {
    if (fineAsItThrowsTooCache != null) {
      fineAsItThrowsTooCache.invalidateAll();
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
   * Removes what {@code uncounted} keeps for these arguments.
   */
  void invalidateUncounted(String name) {
    if (uncountedCache != null) {
      uncountedCache.invalidate(name);
    }
  }

  /**
   * Removes all that {@code uncounted} keeps.
   */
  void invalidateAllUncounted() {
    if (uncountedCache != null) {
      uncountedCache.invalidateAll();
    }
  }

  /**
   * What has been counted so far of what {@code find} keeps.
   */
  CacheStats findCacheStats() {
    return Counted.of(findCache);
  }
}
