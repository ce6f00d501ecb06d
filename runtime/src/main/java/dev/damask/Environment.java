package dev.damask;

import dev.damask.cache.CacheStores;
import dev.damask.decorate.TimingSink;
import dev.damask.observe.CallListener;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where generated code takes its time, its waiting and its threads from; tests give it fakes.
 *
 * <p>Immutable, and safe for use by several threads if its parts are.
 */
public final class Environment {

  private final LongSupplier ticker;
  private final Clock clock;
  private final Sleeper sleeper;
  private final Scheduler scheduler;
  private final Executor executor;
  private final @Nullable List<TimingSink> timingSinks;
  private final @Nullable List<CallListener> listeners;
  private final @Nullable CacheStores cacheStores;
  private final Settings settings;
  private final Supplier<Locale> locale;

  private Environment(Builder builder) {
    this.ticker = builder.ticker;
    this.clock = builder.clock;
    this.sleeper = builder.sleeper;
    this.scheduler = builder.scheduler;
    this.executor = builder.executor;
    this.timingSinks = builder.timingSinks;
    this.listeners = builder.listeners;
    this.cacheStores = builder.cacheStores;
    this.settings = builder.settings;
    this.locale = builder.locale;
  }

  /**
   * The real one: the system's clocks, threads and settings, and the timing sinks, listeners and
   * cache stores that {@link ServiceLoader} finds.
   */
  public static Environment system() {
    return SystemEnvironment.INSTANCE;
  }

  /** A builder whose parts are the system's until they are set. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A number of nanoseconds from some fixed but arbitrary origin, as {@link System#nanoTime}: only
   * differences count.
   */
  public LongSupplier ticker() {
    return ticker;
  }

  /** The date and time, with the time zone; the system's is that of the default time zone. */
  public Clock clock() {
    return clock;
  }

  /** What makes a thread wait; the system's is {@link Thread#sleep}. */
  public Sleeper sleeper() {
    return sleeper;
  }

  /**
   * What runs a task later without holding a thread; the system's runs each on a virtual thread of
   * its own, or on a daemon thread before Java 21.
   */
  public Scheduler scheduler() {
    return scheduler;
  }

  /**
   * What runs concurrent tasks, which may block; the system's runs each on a virtual thread of its
   * own, or before Java 21 on one of a pool of at most 64 daemon threads.
   */
  public Executor executor() {
    return executor;
  }

  /**
   * Who is told of the durations of timed calls; unmodifiable. Those that {@link ServiceLoader}
   * finds are loaded once, by the context class loader of the thread that asks first; one that
   * cannot be loaded is logged at WARN and left out.
   */
  public List<TimingSink> timingSinks() {
    return timingSinks != null ? timingSinks : LoadedSinks.ALL;
  }

  /** Who is told what happens in decorated methods; unmodifiable, found as timing sinks are. */
  public List<CallListener> listeners() {
    return listeners != null ? listeners : LoadedListeners.ALL;
  }

  /** Where shared caches are kept; the system's is the first that {@link ServiceLoader} finds. */
  public Optional<CacheStores> cacheStores() {
    return cacheStores != null ? Optional.of(cacheStores) : LoadedStores.FIRST;
  }

  /**
   * What is set at deployment; the system's are system properties, and then environment variables.
   */
  public Settings settings() {
    return settings;
  }

  /** The locale of validation messages; the system's is {@link Locale#getDefault()}. */
  public Supplier<Locale> locale() {
    return locale;
  }

  /** Makes a thread wait. */
  @FunctionalInterface
  public interface Sleeper {
    /** Waits for a duration that is not negative, unless interrupted. */
    void sleep(Duration duration) throws InterruptedException;
  }

  /** Runs tasks later. */
  @FunctionalInterface
  public interface Scheduler {
    /**
     * Runs a task once a delay that is not negative has passed.
     *
     * @return a future whose cancellation keeps a task that has not begun from running; it need not
     *     interrupt one that has
     */
    Future<?> schedule(Runnable task, Duration delay);
  }

  /**
   * Builds an environment. Every method throws {@link NullPointerException} for a null. Not safe
   * for use by several threads.
   */
  public static final class Builder {

    private LongSupplier ticker = System::nanoTime;
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private Sleeper sleeper = SystemEnvironment::sleep;
    private Scheduler scheduler = SystemEnvironment::schedule;
    private Executor executor = SystemEnvironment.EXECUTOR;
    private @Nullable List<TimingSink> timingSinks;
    private @Nullable List<CallListener> listeners;
    private @Nullable CacheStores cacheStores;
    private Settings settings = SystemSettings.INSTANCE;
    private Supplier<Locale> locale = Locale::getDefault;

    private Builder() {}

    /** Sets where nanoseconds come from; see {@link Environment#ticker}. */
    public Builder ticker(LongSupplier nanos) {
      this.ticker = Objects.requireNonNull(nanos, "nanos");
      return this;
    }

    /** Sets where the date and time come from. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** Sets what makes a thread wait. */
    public Builder sleeper(Sleeper sleeper) {
      this.sleeper = Objects.requireNonNull(sleeper, "sleeper");
      return this;
    }

    /** Sets what runs a task later. */
    public Builder scheduler(Scheduler scheduler) {
      this.scheduler = Objects.requireNonNull(scheduler, "scheduler");
      return this;
    }

    /** Sets what runs concurrent tasks. */
    public Builder executor(Executor executor) {
      this.executor = Objects.requireNonNull(executor, "executor");
      return this;
    }

    /**
     * Sets who is told of the durations of timed calls, instead of the sinks that {@link
     * ServiceLoader} finds.
     */
    public Builder timingSinks(List<TimingSink> timingSinks) {
      this.timingSinks = List.copyOf(timingSinks);
      return this;
    }

    /** Sets who is told what happens, instead of those that {@link ServiceLoader} finds. */
    public Builder listeners(List<CallListener> listeners) {
      this.listeners = List.copyOf(listeners);
      return this;
    }

    /** Sets where shared caches are kept, instead of what {@link ServiceLoader} finds. */
    public Builder cacheStores(CacheStores cacheStores) {
      this.cacheStores = Objects.requireNonNull(cacheStores, "cacheStores");
      return this;
    }

    /** Sets what is set at deployment. */
    public Builder settings(Settings settings) {
      this.settings = Objects.requireNonNull(settings, "settings");
      return this;
    }

    /**
     * Sets which locale validation messages have. The supplier is asked once for each validation
     * that finds something wrong; where it throws or gives null, the locale is {@link
     * Locale#getDefault()}.
     */
    public Builder locale(Supplier<Locale> locale) {
      this.locale = Objects.requireNonNull(locale, "locale");
      return this;
    }

    /** Builds the environment. */
    public Environment build() {
      return new Environment(this);
    }
  }
}
