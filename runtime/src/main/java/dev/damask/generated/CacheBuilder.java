package dev.damask.generated;

import dev.damask.Environment;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Builds a cache. Not safe for use by several threads. */
public final class CacheBuilder {

  /** No store counts in less than milliseconds. */
  private static final long SHORTEST_SHARED = Nanos.of(Duration.ofMillis(1));

  private final Class<?> type;
  private final String method;
  private final Environment environment;
  private final DecoratorSettings settings;
  private long ttl = Nanos.of(Duration.ofMinutes(5));
  private long maximumSize = 1000;
  private long refreshAfter = Lifetime.NEVER;
  private long staleFor = -1;
  private boolean isKeyless;
  private boolean skipNulls;
  private boolean stats;
  private boolean masked;
  private MaskedFailures maskedFailures = MaskedFailures.NONE;
  private @Nullable Sharing<?> sharing;

  CacheBuilder(String method, WrapperSettings wrapper) {
    this.type = wrapper.type();
    this.method = method;
    this.environment = wrapper.environment();
    this.settings = wrapper.of("cached", method);
  }

  /** Sets how long a value is served: while less than this has passed since it was computed. */
  public CacheBuilder ttl(Duration ttl) {
    this.ttl = Require.aboveZero(ttl, "ttl");
    return this;
  }

  /** Has values served for ever. */
  public CacheBuilder forever() {
    this.ttl = Lifetime.NEVER;
    return this;
  }

  /** Sets the most entries; beyond it, those unlikely to be used again are dropped. */
  public CacheBuilder maximumSize(long maximumSize) {
    this.maximumSize = maximumSize;
    return this;
  }

  /** Keeps the one value of a method that has no key, which needs no library. */
  public CacheBuilder keyless() {
    this.isKeyless = true;
    return this;
  }

  /** Sets from which age on a value is computed anew while it is served; less than the ttl. */
  public CacheBuilder refreshAfter(Duration refreshAfter) {
    this.refreshAfter = Require.aboveZero(refreshAfter, "refreshAfter");
    return this;
  }

  /** Sets for how long a value that has expired answers failures. */
  public CacheBuilder staleFor(Duration staleFor) {
    this.staleFor = Require.aboveZero(staleFor, "staleFor");
    return this;
  }

  /** Returns null results without keeping them. */
  public CacheBuilder skipNulls() {
    this.skipNulls = true;
    return this;
  }

  /** Counts what is asked and answered. */
  public CacheBuilder stats() {
    this.stats = true;
    return this;
  }

  /** Prints keys as {@code ***}. */
  public CacheBuilder masked() {
    this.masked = true;
    return this;
  }

  /** Sets the failures that are not to be shown in log lines. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final CacheBuilder masking(Class<? extends Throwable>... failures) {
    this.maskedFailures = new MaskedFailures(List.of(failures));
    return this;
  }

  /**
   * Has the values kept where all JVMs of an application find them.
   *
   * @param parameters the types of the method's parameters
   * @param hash the same only where one JVM can read what another has written
   * @param form how a value becomes bytes
   */
  public <V extends @Nullable Object> CacheBuilder shared(
      String parameters, String hash, Form<V> form) {
    this.sharing = new Sharing<>(type, method, parameters, hash, form, 0);
    return this;
  }

  /** Sets for how long a copy of a shared value is kept here. */
  public CacheBuilder localTtl(Duration localTtl) {
    this.sharing = Objects.requireNonNull(sharing, "shared").keeping(Nanos.of(localTtl));
    return this;
  }

  /**
   * Builds a cache as it is set; null where it is left out.
   *
   * @throws IllegalArgumentException if the size is negative, values would be refreshed only when
   *     they have expired, or something is set to what it cannot be
   */
  public <V extends @Nullable Object> @Nullable Cache<V> build() {
    if (!isThere()) {
      return null;
    }
    return sharing == null ? new Cache<>(this) : sharing.one(this, () -> new Cache<>(this));
  }

  /**
   * Builds a cache of an asynchronous method as it is set; null where it is left out.
   *
   * @throws IllegalArgumentException if the size is negative, values would be refreshed only when
   *     they have expired, or something is set to what it cannot be
   */
  public @Nullable AsyncCache buildAsync() {
    if (!isThere()) {
      return null;
    }
    return sharing == null ? new AsyncCache(this) : sharing.one(this, () -> new AsyncCache(this));
  }

  private boolean isThere() {
    if (settings.isLeftOut()) {
      return false;
    }
    ttl = settings.timeOrNone("ttl", ttl, Lifetime.NEVER);
    maximumSize = settings.number("maximumSize", maximumSize, 1, Long.MAX_VALUE);
    refreshAfter = settings.timeOrNone("refreshAfter", refreshAfter, Lifetime.NEVER);
    staleFor = settings.timeOrNone("staleFor", staleFor, -1);
    long localTtl = settings.time("localTtl", sharing == null ? 0 : sharing.localTtl(), true);
    if (sharing != null) {
      sharing = sharing.keeping(localTtl);
      settings.require(localTtl <= ttl, "no more than the ttl of " + Spans.of(ttl), "localTtl");
      settings.require(ttl >= SHORTEST_SHARED, "at least 1ms, as the values are shared", "ttl");
    }
    warnOfNoEffect();
    settings.require(isInTime(), "less than the ttl of " + Spans.of(ttl), "refreshAfter");
    settings.require(isInTime(), "more than the refreshAfter of " + Spans.of(refreshAfter), "ttl");
    return true;
  }

  private void warnOfNoEffect() {
    if (sharing == null) {
      settings.hasNoEffect("localTtl", "the values are not shared");
    }
    if (isKeyless) {
      settings.hasNoEffect("maximumSize", "there are no parameters, and so there is one value");
    } else if (sharing != null && sharing.localTtl() == 0) {
      settings.hasNoEffect("maximumSize", "no copies are kept of shared values without localTtl");
    }
    if (ttl == Lifetime.NEVER) {
      settings.hasNoEffect("staleFor", "the values are served for ever");
    }
  }

  /** Whether values are refreshed before they have expired. */
  private boolean isInTime() {
    return refreshAfter < ttl || refreshAfter == Lifetime.NEVER;
  }

  /** What runs tasks of the cache's own. */
  Executor executor() {
    return environment.executor();
  }

  Keys keys() {
    return new Keys(method, masked);
  }

  /** The most entries. */
  long mostEntries() {
    return maximumSize;
  }

  Upkeep upkeep() {
    Require.that(isInTime(), "refreshAfter must be below the ttl");
    CacheLog log = new CacheLog(SafeLogger.of(type), keys(), maskedFailures, environment.ticker());
    Tally tally = stats ? new Tally() : null;
    Teller teller = Listening.isThere(environment) ? Teller.of(type, method, environment) : null;
    Upkeep upkeep = new Upkeep(lifetime(), log, skipNulls, tally, teller, sharing != null);
    if (tally != null && teller != null) {
      teller.created(upkeep, tally::snapshot);
    }
    return upkeep;
  }

  /** What holds the results, by key. */
  <E> Entries<E> entries() {
    if (sharing != null && sharing.localTtl() == 0) {
      return new NoEntries<>();
    }
    long retention = sharing == null ? lifetime().retention() : sharing.localTtl();
    return isKeyless
        ? new OnlyEntry<>(retention, environment.ticker())
        : new KeyedEntries<>(retention, maximumSize, environment.ticker());
  }

  /** What stands behind the cache; null where its values are its own. */
  // The cache is one of the values that the form was given for.
  @SuppressWarnings("unchecked")
  <V extends @Nullable Object> @Nullable SharedValues<V> sharedValues() {
    return sharing == null
        ? null
        : ((Sharing<V>) sharing).values(environment, lifetime(), maximumSize);
  }

  /** What caches have in common that are one in this JVM. */
  List<Object> identity() {
    return List.of(environment, type, ttl, refreshAfter, staleFor, maximumSize);
  }

  private Lifetime lifetime() {
    return new Lifetime(environment.ticker(), ttl, refreshAfter, staleFor);
  }
}
