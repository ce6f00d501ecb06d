package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Snapshot;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Clashes} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "overloads"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClashesDecorated extends Clashes {
  private final Cache<String> loadCache;

  private final Cache<String> findCache;

  private final Cache<String> someCache;

  private final Cache<String> some2Cache;

  private final Cache<String> allFindCache;

  ClashesDecorated() {
    this(Environment.system());
  }

  ClashesDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Clashes.class, environment);
    this.loadCache = Cache.of("load", settings).ttl(Duration.ofMinutes(5)).build();
    this.findCache = Cache.of("find", settings).ttl(Duration.ofMinutes(5)).build();
    this.someCache = Cache.of("some", settings).ttl(Duration.ofMinutes(5)).build();
    this.some2Cache = Cache.of("some", settings).ttl(Duration.ofMinutes(5)).build();
    this.allFindCache = Cache.of("allFind", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code cached 300s -> super}
   */
  @Override
  String load(String url) {
    if (loadCache == null) {
      // Left out by a setting, or the constructor of Clashes is still running.
      return super.load(url);
    }
    Computation<String> computation = loadCache.get(url);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.load(url));
    }
    try {
      String result = super.load(url);
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
  String allLoad() {
    return super.allLoad();
  }

  /**
   * find: {@code cached 300s -> super}
   */
  @Override
  String find(String name) {
    if (findCache == null) {
      // Left out by a setting, or the constructor of Clashes is still running.
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

  @Override
  String Find(String name) {
    return super.Find(name);
  }

  /**
   * some: {@code cached 300s, by names -> super}
   */
  @Override
  String some(int count, List<String> names) {
    if (someCache == null) {
      // Left out by a setting, or the constructor of Clashes is still running.
      return super.some(count, names);
    }
    Computation<String> computation = someCache.get(Snapshot.of(names));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.some(count, names));
    }
    try {
      String result = super.some(count, names);
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
   * some: {@code cached 300s, by names -> super}
   */
  @Override
  String some(short count, List<String> names) {
    if (some2Cache == null) {
      // Left out by a setting, or the constructor of Clashes is still running.
      return super.some(count, names);
    }
    Computation<String> computation = some2Cache.get(Snapshot.of(names));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.some(count, names));
    }
    try {
      String result = super.some(count, names);
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
  String some(long count, List<Integer> numbers) {
    return super.some(count, numbers);
  }

  @Override
  String erased(List<String> names) {
    return super.erased(names);
  }

  /**
   * allFind: {@code cached 300s -> super}
   */
  @Override
  String allFind(String name) {
    if (allFindCache == null) {
      // Left out by a setting, or the constructor of Clashes is still running.
      return super.allFind(name);
    }
    Computation<String> computation = allFindCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.allFind(name));
    }
    try {
      String result = super.allFind(name);
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
   * Removes what {@code load} keeps for these arguments.
   */
  void invalidateLoad(String url) {
    if (loadCache != null) {
      loadCache.invalidate(url);
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
   * Removes what {@code some} keeps for these arguments.
   */
  void invalidateSome(List<String> names) {
    if (someCache != null) {
      someCache.invalidate(Snapshot.of(names));
    }
    if (some2Cache != null) {
      some2Cache.invalidate(Snapshot.of(names));
    }
  }

  /**
   * Removes all that {@code some} keeps.
   */
  void invalidateAllSome() {
    if (someCache != null) {
      someCache.invalidateAll();
    }
    if (some2Cache != null) {
      some2Cache.invalidateAll();
    }
  }

  /**
   * Removes what {@code allFind} keeps for these arguments.
   */
  void invalidateAllFind(String name) {
    if (allFindCache != null) {
      allFindCache.invalidate(name);
    }
  }

  /**
   * Removes all that {@code allFind} keeps.
   */
  void invalidateAllAllFind() {
    if (allFindCache != null) {
      allFindCache.invalidateAll();
    }
  }
}
