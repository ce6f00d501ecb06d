package dev.damask.generated;

import dev.damask.Environment;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a breaker. Not safe for use by several threads. */
public final class BreakerBuilder {

  /** How many calls have to be known where nobody says so and the window is not smaller. */
  private static final int MINIMUM_CALLS = 10;

  private final String name;
  private final WrapperSettings settings;
  private double failureRate = 0.5;
  private int window = 20;
  private int minimumCalls;
  private long openFor = Nanos.of(Duration.ofSeconds(30));
  private int trials = 1;
  private long slow = BreakerPolicy.NEVER;
  private List<Class<? extends Throwable>> on = List.of(Exception.class);
  private List<Class<? extends Throwable>> notOn = List.of();
  private boolean isKeyed;
  private int maximumKeys = 1000;

  BreakerBuilder(String name, WrapperSettings settings) {
    this.name = name;
    this.settings = settings;
  }

  /** Sets the part of the calls known that opens the circuit; above 0, at most 1. */
  public BreakerBuilder failureRate(double failureRate) {
    Require.that(failureRate > 0 && failureRate <= 1, "failureRate must be above 0 and at most 1");
    this.failureRate = failureRate;
    return this;
  }

  /** Sets how many calls are known at most; at least 1. */
  public BreakerBuilder window(int window) {
    Require.that(window >= 1, "window must be at least 1");
    this.window = window;
    return this;
  }

  /** Sets how many calls have to be known; 0 for 10, or for the window where that is smaller. */
  public BreakerBuilder minimumCalls(int minimumCalls) {
    Require.that(minimumCalls >= 0, "minimumCalls must not be negative");
    this.minimumCalls = minimumCalls;
    return this;
  }

  /** Sets how long the circuit stays open; above zero. */
  public BreakerBuilder openFor(Duration openFor) {
    this.openFor = Require.aboveZero(openFor, "openFor");
    return this;
  }

  /** Sets how many calls at once go through a half-open circuit, and close it; at least 1. */
  public BreakerBuilder trials(int trials) {
    Require.that(trials >= 1, "trials must be at least 1");
    this.trials = trials;
    return this;
  }

  /** Sets from when on a call is a failure; above zero. */
  public BreakerBuilder slow(Duration slow) {
    this.slow = Require.aboveZero(slow, "slow");
    return this;
  }

  /** Sets what is a failure. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final BreakerBuilder on(Class<? extends Throwable>... on) {
    this.on = List.of(on);
    return this;
  }

  /** Sets what of that is a success. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final BreakerBuilder notOn(Class<? extends Throwable>... notOn) {
    this.notOn = List.of(notOn);
    return this;
  }

  /** Has a state for each key. */
  public BreakerBuilder keyed() {
    this.isKeyed = true;
    return this;
  }

  /** Sets the most circuits where there is one for each key; at least 1. */
  public BreakerBuilder maximumKeys(int maximumKeys) {
    Require.that(maximumKeys >= 1, "maximumKeys must be at least 1");
    this.maximumKeys = maximumKeys;
    return this;
  }

  /**
   * Builds the breaker of one method, as it is set; null where it is left out.
   *
   * @throws IllegalArgumentException if something is set to what it cannot be, or if more calls
   *     have to be known than are
   */
  public @Nullable Breaker build() {
    DecoratorSettings its = settings.of("circuitBreaker", name);
    if (its.isLeftOut()) {
      return null;
    }
    set(its);
    return breaker();
  }

  /**
   * Builds the breaker that some methods have together, as it is set.
   *
   * @throws IllegalArgumentException as {@link #build}, or if the methods differ
   */
  public Breaker sharedBy(String... methods) {
    set(settings.of("circuitBreaker", methods));
    return breaker();
  }

  private void set(DecoratorSettings set) {
    failureRate =
        set.decimal("failureRate", failureRate, it -> it > 0 && it <= 1, "above 0 and at most 1");
    window = set.number("window", window, 1);
    minimumCalls = set.number("minimumCalls", minimumCalls, 0);
    set.require(
        minimumCalls <= window,
        "such that minimumCalls, " + minimumCalls + ", is at most the window of " + window,
        "minimumCalls",
        "window");
    openFor = set.time("openFor", openFor, false);
    trials = set.number("trials", trials, 1);
    slow = set.timeOrNone("slow", slow, BreakerPolicy.NEVER);
    maximumKeys = set.maximumKeys(maximumKeys, isKeyed);
  }

  private Breaker breaker() {
    Require.that(minimumCalls <= window, "minimumCalls must be at most window");
    BreakerPolicy policy =
        new BreakerPolicy(
            BigDecimal.valueOf(failureRate),
            window,
            minimumCalls == 0 ? Math.min(MINIMUM_CALLS, window) : minimumCalls,
            openFor,
            trials,
            slow,
            new Failures(on, notOn));
    Environment environment = settings.environment();
    Teller teller = Teller.of(settings.type(), name, environment);
    return new Breaker(teller, policy, environment.ticker(), maximumKeys);
  }
}
