package dev.damask.generated;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The settings that each decorator has, by the name that settings call it. */
final class SettingNames {

  /** What leaves a decorator out where it is {@code false}. */
  static final String ENABLED = "enabled";

  private static final Map<String, List<String>> OF_DECORATORS =
      Map.ofEntries(
          Map.entry("timed", List.of(ENABLED, "slow")),
          Map.entry("logged", List.of(ENABLED, "arguments", "result")),
          Map.entry(
              "retry",
              List.of(
                  ENABLED,
                  "maxAttempts",
                  "delay",
                  "multiplier",
                  "maxDelay",
                  "jitter",
                  "maxDuration")),
          Map.entry("timeout", List.of(ENABLED, "value")),
          Map.entry("fallback", List.of(ENABLED)),
          Map.entry(
              "circuitBreaker",
              List.of(
                  ENABLED,
                  "failureRate",
                  "window",
                  "minimumCalls",
                  "openFor",
                  "trials",
                  "slow",
                  "maximumKeys")),
          Map.entry("bulkhead", List.of(ENABLED, "value", "maxWait", "maximumKeys")),
          Map.entry("rateLimit", List.of(ENABLED, "value", "per", "maxWait", "maximumKeys")),
          Map.entry(
              "cached",
              List.of(ENABLED, "ttl", "maximumSize", "refreshAfter", "staleFor", "localTtl")),
          Map.entry("evicts", List.of(ENABLED)),
          Map.entry("within", List.of(ENABLED)),
          Map.entry("forEach", List.of("limit")));

  private SettingNames() {}

  static Set<String> decorators() {
    return OF_DECORATORS.keySet();
  }

  /** Those of a decorator, such as {@code maxAttempts} of {@code retry}. */
  static List<String> of(String decorator) {
    return Objects.requireNonNull(OF_DECORATORS.get(decorator), decorator);
  }
}
