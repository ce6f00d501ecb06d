package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
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
    Objects.requireNonNull(environment, "environment");
    this.loadCache = Cache.of("load", Duration.ofMinutes(5), environment).build();
    this.findCache = Cache.of("find", Duration.ofMinutes(5), environment).build();
    this.someCache = Cache.of("some", Duration.ofMinutes(5), environment).build();
    this.some2Cache = Cache.of("some", Duration.ofMinutes(5), environment).build();
    this.allFindCache = Cache.of("allFind", Duration.ofMinutes(5), environment).build();
  }

  /**
   * load: {@code cached 300s -> super}
   */
  @Override
  String load(String url) {
    if (loadCache == null) {
      // The constructor of Clashes is still running.
      return super.load(url);
    }
    Computation<String> computation = loadCache.get(url);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.load(url);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
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
      // The constructor of Clashes is still running.
      return super.find(name);
    }
    Computation<String> computation = findCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.find(name);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  @Override
  String Find(String name) {
    return super.Find(name);
  }

  /**
   * some: {@code cached 300s -> super}
   */
  @Override
  String some(int count, List<String> names) {
    if (someCache == null) {
      // The constructor of Clashes is still running.
      return super.some(count, names);
    }
    Computation<String> computation = someCache.get(Snapshot.of(names));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.some(count, names);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * some: {@code cached 300s -> super}
   */
  @Override
  String some(short count, List<String> names) {
    if (some2Cache == null) {
      // The constructor of Clashes is still running.
      return super.some(count, names);
    }
    Computation<String> computation = some2Cache.get(Snapshot.of(names));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.some(count, names);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
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
      // The constructor of Clashes is still running.
      return super.allFind(name);
    }
    Computation<String> computation = allFindCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.allFind(name);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * Removes what {@code load} keeps for these arguments.
   */
  void invalidateLoad(String url) {
    loadCache.invalidate(url);
  }

  /**
   * Removes all that {@code load} keeps.
   */
  void invalidateAllLoad() {
    loadCache.invalidateAll();
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
   * Removes what {@code some} keeps for these arguments.
   */
  void invalidateSome(List<String> names) {
    someCache.invalidate(Snapshot.of(names));
    some2Cache.invalidate(Snapshot.of(names));
  }

  /**
   * Removes all that {@code some} keeps.
   */
  void invalidateAllSome() {
    someCache.invalidateAll();
    some2Cache.invalidateAll();
  }

  /**
   * Removes what {@code allFind} keeps for these arguments.
   */
  void invalidateAllFind(String name) {
    allFindCache.invalidate(name);
  }

  /**
   * Removes all that {@code allFind} keeps.
   */
  void invalidateAllAllFind() {
    allFindCache.invalidateAll();
  }
}
