package shapes;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
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
  private static final Timing PUT_TIMING = new Timing(Table.class, "put");

  private final Environment environment;

  private final Cache<String> joinCache;

  private final Cache<String> join2Cache;

  private final Cache<String> firstCache;

  private final Cache<String> genericCache;

  public TableDecorated() {
    this(Environment.system());
  }

  public TableDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.joinCache = Cache.of("join", Duration.ofMinutes(5), environment).build();
    this.join2Cache = Cache.of("join", Duration.ofMinutes(5), environment).build();
    this.firstCache = Cache.of("first", Duration.ofMinutes(5), environment).build();
    this.genericCache = Cache.of("generic", Duration.ofMinutes(5), environment).build();
  }

  /**
   * put: {@code timed -> super}
   */
  @Override
  public void put(String[] keys) {
    if (environment == null) {
      // The constructor of Table is still running.
      super.put(keys);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.put(keys);
    } catch (Throwable failure) {
      PUT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PUT_TIMING.returned(start, environment);
  }

  /**
   * join: {@code cached 300s -> super}
   */
  @Override
  public String join(String separator, String... parts) {
    if (joinCache == null) {
      // The constructor of Table is still running.
      return super.join(separator, parts);
    }
    Computation<String> computation = joinCache.get(new JoinKey(separator, Snapshot.of(parts)));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.join(separator, parts);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * join: {@code cached 300s -> super}
   */
  @Override
  public String join(int unused, String... parts) {
    if (join2Cache == null) {
      // The constructor of Table is still running.
      return super.join(unused, parts);
    }
    Computation<String> computation = join2Cache.get(Snapshot.of(parts));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.join(unused, parts);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * first: {@code cached 300s -> super}
   */
  @Override
  public String first(String separator, String... parts) {
    if (firstCache == null) {
      // The constructor of Table is still running.
      return super.first(separator, parts);
    }
    Computation<String> computation = firstCache.get(separator);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.first(separator, parts);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * generic: {@code cached 300s -> super}
   */
  @Override
  public <T> String generic(Class<T> type, T... parts) {
    if (genericCache == null) {
      // The constructor of Table is still running.
      return super.<T>generic(type, parts);
    }
    Computation<String> computation = genericCache.get(new GenericKey(type, Snapshot.of(parts)));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.<T>generic(type, parts);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * Removes what {@code join} keeps for these arguments.
   */
  public void invalidateJoin(String separator, String... parts) {
    joinCache.invalidate(new JoinKey(separator, Snapshot.of(parts)));
  }

  /**
   * Removes what {@code join} keeps for these arguments.
   */
  public void invalidateJoin(String... parts) {
    join2Cache.invalidate(Snapshot.of(parts));
  }

  /**
   * Removes all that {@code join} keeps.
   */
  public void invalidateAllJoin() {
    joinCache.invalidateAll();
    join2Cache.invalidateAll();
  }

  /**
   * Removes what {@code first} keeps for these arguments.
   */
  public void invalidateFirst(String separator) {
    firstCache.invalidate(separator);
  }

  /**
   * Removes all that {@code first} keeps.
   */
  public void invalidateAllFirst() {
    firstCache.invalidateAll();
  }

  /**
   * Removes what {@code generic} keeps for these arguments.
   */
  public <T> void invalidateGeneric(Class<T> type, T... parts) {
    genericCache.invalidate(new GenericKey(type, Snapshot.of(parts)));
  }

  /**
   * Removes all that {@code generic} keeps.
   */
  public void invalidateAllGeneric() {
    genericCache.invalidateAll();
  }

  @DamaskGenerated
  private record JoinKey(String separator, Object parts) {
  }

  @DamaskGenerated
  private record GenericKey(Object type, Object parts) {
  }
}
