package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.Settings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is set at deployment of the decorators of a wrapper, read while that is created. For use by
 * one thread.
 */
public final class WrapperSettings {

  /** Of all methods that have a decorator. */
  static final String GENERAL = "damask.";

  private final Class<?> type;
  private final Environment environment;
  private final Settings settings;
  private final List<String> decorators = new ArrayList<>();

  /** The names that were found to be set of a method, each as often as an overload reads it. */
  private final List<String> found = new ArrayList<>(0);

  /** Those of them that an overload has no use for, and why. */
  private final List<SetInVain> inVain = new ArrayList<>(0);

  private WrapperSettings(Class<?> type, Environment environment) {
    this.type = type;
    this.environment = environment;
    this.settings = environment.settings();
  }

  /**
   * The settings of a wrapper.
   *
   * @param type the user's class
   */
  public static WrapperSettings of(Class<?> type, Environment environment) {
    return new WrapperSettings(type, Objects.requireNonNull(environment, "environment"));
  }

  /**
   * Whether a method has a decorator, and it is not left out.
   *
   * @param decorator as settings call it, such as {@code within}
   * @throws IllegalArgumentException if that is set to something other than {@code true} or {@code
   *     false}
   */
  public boolean has(String method, String decorator) {
    decorators.add(method + "." + decorator);
    SetValue value = find(method, decorator, SettingNames.ENABLED);
    return value == null || DecoratorSettings.flag(value);
  }

  /**
   * How many calls a method that calls another for each item makes at once.
   *
   * @param limit as compiled; 0 for no limit
   * @throws IllegalArgumentException if it is set to something else than a number of at least 0
   */
  public int limit(String method, int limit) {
    decorators.add(method + ".forEach");
    // It cannot be left out, as it is the body.
    return new DecoratorSettings(this, "forEach", List.of(method)).number("limit", limit, 0);
  }

  /**
   * Refuses a time limit that is always up before the delays of the retry inside it are over.
   *
   * @throws IllegalArgumentException if settings have brought the two together
   */
  public void requireTime(String method, @Nullable TimeLimit limit, @Nullable RetryPolicy inside) {
    if (inside != null) {
      requireTime(method, limit, "retry", inside.shortestDelays(), RetryBuilder.OF_DELAYS);
    }
  }

  /** As above, of the wait for a place. */
  public void requireTime(String method, @Nullable TimeLimit limit, @Nullable Entrance inside) {
    if (inside != null) {
      requireTime(method, limit, "bulkhead", inside.maxWait(), "maxWait");
    }
  }

  /** As above, of the wait for a turn. */
  public void requireTime(String method, @Nullable TimeLimit limit, @Nullable Pace inside) {
    if (inside != null) {
      requireTime(method, limit, "rateLimit", inside.maxWait(), "maxWait");
    }
  }

  private void requireTime(
      String method,
      @Nullable TimeLimit limit,
      String decorator,
      long needed,
      String... attributes) {
    if (limit == null || needed < limit.nanos()) {
      return;
    }
    String longer = "longer than " + Spans.of(needed) + ", which " + decorator + " alone waits";
    of("timeout", method).require(false, longer, "value");
    String shorter = "such that " + decorator + " waits less than the timeout of ";
    of(decorator, method).require(false, shorter + Spans.of(limit.nanos()), attributes);
  }

  /**
   * Warns once of what is set below the class and none of what has been asked for, or has no
   * effect.
   */
  public void warnOfUnknown() {
    UnknownSettings unknown = UnknownSettings.of(type);
    for (SetInVain it : inVain) {
      if (isOfAllOverloads(it.name())) {
        unknown.warn(it);
      }
    }
    unknown.warn(settings, decorators);
  }

  private boolean isOfAllOverloads(String name) {
    long without = inVain.stream().filter(it -> it.name().equals(name)).count();
    return without == Collections.frequency(found, name);
  }

  /** Those of a decorator of a method, or of several that share its state. */
  DecoratorSettings of(String decorator, String... methods) {
    return new DecoratorSettings(
        this, decorator, Stream.of(methods).filter(it -> has(it, decorator)).toList());
  }

  Class<?> type() {
    return type;
  }

  public Environment environment() {
    return environment;
  }

  /** What is set of the method, else what is set of all; null where nothing is. */
  @Nullable SetValue find(String method, String decorator, String attribute) {
    if (!SettingNames.of(decorator).contains(attribute)) {
      throw new AssertionError(decorator + "." + attribute);
    }
    SetValue own = find(name(method, decorator, attribute));
    return own != null ? own : find(GENERAL + decorator + "." + attribute);
  }

  /** As {@link #find}, of an attribute that is read to be used. */
  @Nullable SetValue read(String method, String decorator, String attribute) {
    SetValue value = find(method, decorator, attribute);
    if (value != null && value.name().equals(name(method, decorator, attribute))) {
      found.add(value.name());
    }
    return value;
  }

  void hasNoEffect(String method, String decorator, String attribute, String why) {
    if (!found.isEmpty()) {
      String name = name(method, decorator, attribute);
      if (found.contains(name)) {
        inVain.add(new SetInVain(name, why));
      }
    }
  }

  private String name(String method, String decorator, String attribute) {
    return type.getName() + "." + method + "." + decorator + "." + attribute;
  }

  private @Nullable SetValue find(String name) {
    String text = settings.get(name);
    return text == null ? null : new SetValue(name, text);
  }
}
