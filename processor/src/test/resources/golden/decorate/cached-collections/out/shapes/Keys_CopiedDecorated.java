package shapes;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Snapshot;
import dev.damask.generated.WrapperSettings;
import java.io.Serializable;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Keys.Copied} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Keys_CopiedDecorated extends Keys.Copied {
  private final Cache<String> listCache;

  private final boolean changedEvicts;

  private final Cache<String> manyCache;

  private final AsyncCache variablesCache;

  public Keys_CopiedDecorated() {
    this(Environment.system());
  }

  public Keys_CopiedDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Keys.Copied.class, environment);
    this.listCache = Cache.of("list", settings).ttl(Duration.ofMinutes(5)).build();
    this.changedEvicts = settings.has("changed", "evicts");
    this.manyCache = Cache.of("many", settings).ttl(Duration.ofMinutes(5)).build();
    this.variablesCache = AsyncCache.of("variables", settings).ttl(Duration.ofMinutes(5))
        .buildAsync();
    settings.warnOfUnknown();
  }

  /**
   * list: {@code cached 300s -> super}
   */
  @Override
  public String list(List<String> names) {
    if (listCache == null) {
      // Left out by a setting, or the constructor of Copied is still running.
      return super.list(names);
    }
    Computation<String> computation = listCache.get(Snapshot.of(names));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.list(names));
    }
    try {
      String result = super.list(names);
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
   * changed: {@code evicts from list -> super}
   */
  @Override
  public void changed(List<String> names) {
    if (!changedEvicts) {
      // Left out by a setting, or the constructor of Copied is still running.
      super.changed(names);
      return;
    }
    super.changed(names);
    if (listCache != null) {
      listCache.invalidate(Snapshot.of(names));
    }
  }

  /**
   * many: {@code cached 300s -> super}
   */
  @Override
  public String many(SortedSet<String> set, Map<String, List<int[]>> map, Iterable<String> iterable,
      Collection<?> collection, Keys.Names names, Object any) {
    if (manyCache == null) {
      // Left out by a setting, or the constructor of Copied is still running.
      return super.many(set, map, iterable, collection, names, any);
    }
    Computation<String> computation = manyCache.get(new ManyKey(Snapshot.of(set), Snapshot.of(map),
        Snapshot.of(iterable), Snapshot.of(collection), Snapshot.of(names), Snapshot.of(any)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.many(set, map, iterable, collection, names, any));
    }
    try {
      String result = super.many(set, map, iterable, collection, names, any);
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
   * variables: {@code cached 300s -> super}
   */
  @Override
  public <T extends Iterable<String> & Serializable> CompletableFuture<String> variables(T one,
      List<T> all) {
    if (variablesCache == null) {
      // Left out by a setting, or the constructor of Copied is still running.
      return super.<T>variables(one, all);
    }
    return variablesCache.get(new VariablesKey(Snapshot.of(one), Snapshot.of(all)),
        () -> Objects.requireNonNull(super.<T>variables(one, all), "variables() returned null"));
  }

  /**
   * Removes what {@code list} keeps for these arguments.
   */
  public void invalidateList(List<String> names) {
    if (listCache != null) {
      listCache.invalidate(Snapshot.of(names));
    }
  }

  /**
   * Removes all that {@code list} keeps.
   */
  public void invalidateAllList() {
    if (listCache != null) {
      listCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code many} keeps for these arguments.
   */
  public void invalidateMany(SortedSet<String> set, Map<String, List<int[]>> map,
      Iterable<String> iterable, Collection<?> collection, Keys.Names names, Object any) {
    if (manyCache != null) {
      manyCache.invalidate(new ManyKey(Snapshot.of(set), Snapshot.of(map), Snapshot.of(iterable),
          Snapshot.of(collection), Snapshot.of(names), Snapshot.of(any)));
    }
  }

  /**
   * Removes all that {@code many} keeps.
   */
  public void invalidateAllMany() {
    if (manyCache != null) {
      manyCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code variables} keeps for these arguments.
   */
  public <T extends Iterable<String> & Serializable> void invalidateVariables(T one, List<T> all) {
    if (variablesCache != null) {
      variablesCache.invalidate(new VariablesKey(Snapshot.of(one), Snapshot.of(all)));
    }
  }

  /**
   * Removes all that {@code variables} keeps.
   */
  public void invalidateAllVariables() {
    if (variablesCache != null) {
      variablesCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record ManyKey(Object set, Object map, Object iterable, Object collection, Object names,
      Object any) {
  }

  @DamaskGenerated
  private record VariablesKey(Object one, Object all) {
  }
}
