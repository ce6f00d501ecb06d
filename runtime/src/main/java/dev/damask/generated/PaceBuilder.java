package dev.damask.generated;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Builds a pace. Not safe for use by several threads. */
public final class PaceBuilder {

  private final String name;
  private final WrapperSettings settings;
  private int value;
  private long per = Nanos.of(Duration.ofSeconds(1));
  private long maxWait;
  private boolean isKeyed;
  private int maximumKeys = 1000;

  PaceBuilder(String name, int value, WrapperSettings settings) {
    this.name = name;
    this.value = value;
    this.settings = settings;
  }

  /** Sets in which span; above zero. */
  public PaceBuilder per(Duration per) {
    this.per = Require.aboveZero(per, "per");
    return this;
  }

  /** Sets the longest wait; not negative. */
  public PaceBuilder maxWait(Duration maxWait) {
    this.maxWait = Require.notNegative(maxWait, "maxWait");
    return this;
  }

  /** Has a state for each key. */
  public PaceBuilder keyed() {
    this.isKeyed = true;
    return this;
  }

  /** Sets the most keys that are kept; at least 1. */
  public PaceBuilder maximumKeys(int maximumKeys) {
    this.maximumKeys = maximumKeys;
    return this;
  }

  /**
   * Builds that of one method, as it is set; null where it is left out.
   *
   * @throws IllegalArgumentException if something is set to what it cannot be
   */
  public @Nullable Pace build() {
    DecoratorSettings its = settings.of("rateLimit", name);
    return its.isLeftOut() ? null : build(its);
  }

  /**
   * Builds that which some methods have together, as it is set.
   *
   * @throws IllegalArgumentException as {@link #build}, or if the methods differ
   */
  public Pace sharedBy(String... methods) {
    return build(settings.of("rateLimit", methods));
  }

  private Pace build(DecoratorSettings set) {
    value = set.number("value", value, 1);
    per = set.time("per", per, false);
    maxWait = set.time("maxWait", maxWait, true);
    maximumKeys = set.maximumKeys(maximumKeys, isKeyed);
    return Pace.of(
        settings.type(),
        name,
        value,
        Duration.ofNanos(per),
        Duration.ofNanos(maxWait),
        maximumKeys,
        settings.environment());
  }
}
