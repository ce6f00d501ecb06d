package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The attributes of Damask's decorators in the order of their annotations, and which of them can be
 * set at deployment: numbers, durations and booleans.
 */
public final class AttributeTable {

  /** Where the annotations are. */
  private static final String PACKAGE = "dev.damask.decorate.";

  /**
   * An attribute.
   *
   * @param isSetting whether it can be set at deployment
   */
  public record Column(String name, boolean isSetting) {}

  /** Those of decorators whose state several calls share. */
  private static final List<Column> SHARED =
      List.of(fixed("name"), fixed("key"), set("maximumKeys"));

  private static final Map<String, List<Column>> OF_DECORATORS =
      Map.ofEntries(
          decorator("Timed", fixed("value"), set("slow")),
          decorator("Logged", fixed("level"), set("arguments"), set("result")),
          decorator(
              "Retry",
              set("maxAttempts"),
              set("delay"),
              set("multiplier"),
              set("maxDelay"),
              set("jitter"),
              set("maxDuration"),
              fixed("on"),
              fixed("notOn"),
              fixed("when"),
              fixed("whenResult"),
              fixed("fallback")),
          sharing(
              "CircuitBreaker",
              set("failureRate"),
              set("window"),
              set("minimumCalls"),
              set("openFor"),
              set("trials"),
              set("slow"),
              fixed("on"),
              fixed("notOn")),
          sharing("Bulkhead", set("value"), set("maxWait")),
          sharing("RateLimit", set("value"), set("per"), set("maxWait")),
          decorator(
              "Cached",
              set("ttl"),
              set("maximumSize"),
              fixed("key"),
              fixed("nulls"),
              set("refreshAfter"),
              set("staleFor"),
              fixed("unless"),
              fixed("stats"),
              fixed("shared"),
              set("localTtl"),
              fixed("codec")),
          decorator("Evicts", fixed("value"), fixed("all"), fixed("onFailure")),
          decorator("Timeout", set("value")),
          decorator("Fallback", fixed("value"), fixed("on"), fixed("notOn")),
          decorator("Within", fixed("value")),
          decorator("ForEach", fixed("value"), set("limit")));

  private AttributeTable() {}

  /** Those of one decorator; none for annotations of users' own. */
  public static List<Column> of(String annotation) {
    return isOfDamask(annotation)
        ? OF_DECORATORS.getOrDefault(annotation.substring(PACKAGE.length()), List.of())
        : List.of();
  }

  /** The attributes that a decorator has, those that the table does not know last. */
  public static List<Column> of(Attributes annotation) {
    List<Column> known = of(annotation.qualifiedName());
    List<String> names = annotation.names();
    List<Column> all =
        new ArrayList<>(known.stream().filter(it -> names.contains(it.name())).toList());
    for (String name : names) {
      if (known.stream().noneMatch(it -> it.name().equals(name))) {
        all.add(fixed(name));
      }
    }
    return all;
  }

  /** Whether a decorator is Damask's, which all can be left out at deployment. */
  public static boolean isOfDamask(String annotation) {
    return annotation.startsWith(PACKAGE);
  }

  /** What settings call a decorator: {@code circuitBreaker}. */
  public static String decorator(String simpleName) {
    return simpleName.substring(0, 1).toLowerCase(Locale.ROOT) + simpleName.substring(1);
  }

  private static Map.Entry<String, List<Column>> decorator(String name, Column... columns) {
    return Map.entry(name, List.of(columns));
  }

  private static Map.Entry<String, List<Column>> sharing(String name, Column... columns) {
    return Map.entry(name, Stream.concat(Stream.of(columns), SHARED.stream()).toList());
  }

  private static Column set(String name) {
    return new Column(name, true);
  }

  private static Column fixed(String name) {
    return new Column(name, false);
  }
}
