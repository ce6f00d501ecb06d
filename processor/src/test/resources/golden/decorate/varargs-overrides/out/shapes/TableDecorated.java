package shapes;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Table} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "overloads",
    "overrides",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class TableDecorated extends Table {
  private final Environment environment;

  private final Timing putTiming;

  private final Cache<String> joinCache;

  private final Cache<String> join2Cache;

  private final Cache<String> firstCache;

  private final Cache<String> genericCache;

  public TableDecorated() {
    this(Environment.system());
  }

  public TableDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Table.class, environment);
    this.putTiming = Timing.of("put", settings).build();
    this.joinCache = Cache.of("join", settings).ttl(Duration.ofMinutes(5)).build();
    this.join2Cache = Cache.of("join", settings).ttl(Duration.ofMinutes(5)).build();
    this.firstCache = Cache.of("first", settings).ttl(Duration.ofMinutes(5)).build();
    this.genericCache = Cache.of("generic", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * put: {@code timed -> super}
   */
  @Override
  public void put(String[] keys) {
    if (putTiming == null) {
      // Left out by a setting, or the constructor of Table is still running.
      super.put(keys);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.put(keys);
    } catch (Throwable failure) {
      putTiming.threw(failure, start, environment);
      throw failure;
    }
    putTiming.returned(start, environment);
  }

  /**
   * join: {@code cached 300s -> super}
   */
  @Override
  public String join(String separator, String... parts) {
    if (joinCache == null) {
      // Left out by a setting, or the constructor of Table is still running.
      return super.join(separator, parts);
    }
    Computation<String> computation = joinCache.get(new JoinKey(separator, Snapshot.of(parts)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.join(separator, parts));
    }
    try {
      String result = super.join(separator, parts);
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
   * join: {@code cached 300s, by parts -> super}
   */
  @Override
  public String join(int unused, String... parts) {
    if (join2Cache == null) {
      // Left out by a setting, or the constructor of Table is still running.
      return super.join(unused, parts);
    }
    Computation<String> computation = join2Cache.get(Snapshot.of(parts));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.join(unused, parts));
    }
    try {
      String result = super.join(unused, parts);
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
   * first: {@code cached 300s, by separator -> super}
   */
  @Override
  public String first(String separator, String... parts) {
    if (firstCache == null) {
      // Left out by a setting, or the constructor of Table is still running.
      return super.first(separator, parts);
    }
    Computation<String> computation = firstCache.get(separator);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.first(separator, parts));
    }
    try {
      String result = super.first(separator, parts);
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
   * generic: {@code cached 300s -> super}
   */
  @Override
  public <T> String generic(Class<T> type, T... parts) {
    if (genericCache == null) {
      // Left out by a setting, or the constructor of Table is still running.
      return super.<T>generic(type, parts);
    }
    Computation<String> computation = genericCache.get(new GenericKey(type, Snapshot.of(parts)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.<T>generic(type, parts));
    }
    try {
      String result = super.<T>generic(type, parts);
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
   * Removes what {@code join} keeps for these arguments.
   */
  public void invalidateJoin(String separator, String... parts) {
    if (joinCache != null) {
      joinCache.invalidate(new JoinKey(separator, Snapshot.of(parts)));
    }
  }

  /**
   * Removes what {@code join} keeps for these arguments.
   */
  public void invalidateJoin(String... parts) {
    if (join2Cache != null) {
      join2Cache.invalidate(Snapshot.of(parts));
    }
  }

  /**
   * Removes all that {@code join} keeps.
   */
  public void invalidateAllJoin() {
    if (joinCache != null) {
      joinCache.invalidateAll();
    }
    if (join2Cache != null) {
      join2Cache.invalidateAll();
    }
  }

  /**
   * Removes what {@code first} keeps for these arguments.
   */
  public void invalidateFirst(String separator) {
    if (firstCache != null) {
      firstCache.invalidate(separator);
    }
  }

  /**
   * Removes all that {@code first} keeps.
   */
  public void invalidateAllFirst() {
    if (firstCache != null) {
      firstCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code generic} keeps for these arguments.
   */
  public <T> void invalidateGeneric(Class<T> type, T... parts) {
    if (genericCache != null) {
      genericCache.invalidate(new GenericKey(type, Snapshot.of(parts)));
    }
  }

  /**
   * Removes all that {@code generic} keeps.
   */
  public void invalidateAllGeneric() {
    if (genericCache != null) {
      genericCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record JoinKey(String separator, Object parts) {
  }

  @DamaskGenerated
  private record GenericKey(Object type, Object parts) {
  }
}
