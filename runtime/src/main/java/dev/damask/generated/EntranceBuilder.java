package dev.damask.generated;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Builds an entrance. Not safe for use by several threads. */
public final class EntranceBuilder {

  private final String name;
  private final WrapperSettings settings;
  private int value;
  private long maxWait;
  private boolean isKeyed;
  private int maximumKeys = 1000;

  EntranceBuilder(String name, int value, WrapperSettings settings) {
    this.name = name;
    this.value = value;
    this.settings = settings;
  }

  /** Sets the longest wait; not negative. */
  public EntranceBuilder maxWait(Duration maxWait) {
    this.maxWait = Require.notNegative(maxWait, "maxWait");
    return this;
  }

  /** Has a state for each key. */
  public EntranceBuilder keyed() {
    this.isKeyed = true;
    return this;
  }

  /** Sets the most keys that are kept; at least 1. */
  public EntranceBuilder maximumKeys(int maximumKeys) {
    this.maximumKeys = maximumKeys;
    return this;
  }

  /**
   * Builds that of one method, as it is set; null where it is left out.
   *
   * @throws IllegalArgumentException if something is set to what it cannot be
   */
  public @Nullable Entrance build() {
    DecoratorSettings its = settings.of("bulkhead", name);
    return its.isLeftOut() ? null : build(its);
  }

  /**
   * Builds that which some methods have together, as it is set.
   *
   * @throws IllegalArgumentException as {@link #build}, or if the methods differ
   */
  public Entrance sharedBy(String... methods) {
    return build(settings.of("bulkhead", methods));
  }

  private Entrance build(DecoratorSettings set) {
    value = set.number("value", value, 1);
    maxWait = set.time("maxWait", maxWait, true);
    maximumKeys = set.maximumKeys(maximumKeys, isKeyed);
    return Entrance.of(
        settings.type(),
        name,
        value,
        Duration.ofNanos(maxWait),
        maximumKeys,
        settings.environment());
  }
}
