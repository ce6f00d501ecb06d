package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.damask.processor.decorate.weave.AttributeTable;
import dev.damask.testing.FakeTime;
import dev.damask.testing.MemoryStores;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of {@code settings.md} has what wrappers ask for, with the annotations' defaults. */
final class SettingsPageTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)\\.(\\w+)` \\| ([^|]*) \\|");

  private static final String ALL =
      """
      @Decorate public abstract class Foo {
        @Timed @Logged @Retry @Timeout("1m") @Fallback("instead") @CircuitBreaker @Bulkhead(1) @RateLimit(1) @Cached @Within("scope")
        public String all(int n) throws IOException { return ""; }
        String instead(int n) { return ""; }
        AutoCloseable scope() { return () -> {}; }
        @Cached(shared = true) public int shared(int n) { return n; }
        @Evicts("all") public void forget(int n) {}
        @ForEach("one") public abstract List<Integer> each(List<Integer> all);
        Integer one(Integer n) { return n; }
      }
      """;

  /** By name, the default. */
  private static Map<String, String> rows() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    for (MatchResult it :
        ROW.matcher(Files.readString(Folders.PAGES.resolve("settings.md"))).results().toList()) {
      rows.put(it.group(1) + "." + it.group(2), it.group(3));
    }
    return rows;
  }

  @Test
  void allNamesThatWrappersAskForAreInTheTable() throws Throwable {
    GivenSettings settings = new GivenSettings(Map.of());
    Woven.of(ALL)
        .create(
            new FakeTime().builder().settings(settings).cacheStores(new MemoryStores()).build());
    assertThat(
            settings.asked().stream()
                .filter(it -> it.startsWith("damask."))
                .map(it -> it.substring("damask.".length()))
                .collect(Collectors.toSet()))
        .isEqualTo(rows().keySet());
    assertThat(settings.asked())
        .containsAtLeast("p.Foo.all.retry.maxAttempts", "p.Foo.each.forEach.limit");
  }

  @Test
  void defaultsAreThoseOfTheAnnotations() throws Exception {
    Map<String, String> rows = rows();
    assertThat(rows).isNotEmpty();
    for (Map.Entry<String, String> row : rows.entrySet()) {
      String decorator = row.getKey().substring(0, row.getKey().indexOf('.'));
      String attribute = row.getKey().substring(row.getKey().indexOf('.') + 1);
      String expected = attribute.equals("enabled") ? "`true`" : defaultOf(decorator, attribute);
      assertWithMessage(row.getKey()).that(row.getValue()).isEqualTo(expected);
    }
  }

  @Test
  void theReportKnowsWhatIsASetting() throws Exception {
    Set<String> settings = rows().keySet();
    for (String decorator : settings.stream().map(it -> it.replaceFirst("\\..*", "")).toList()) {
      Class<?> annotation = annotationOf(decorator);
      for (AttributeTable.Column column : AttributeTable.of(annotation.getName())) {
        String name = decorator + "." + column.name();
        if (Stream.of(annotation.getDeclaredMethods())
            .anyMatch(it -> it.getName().equals(column.name()))) {
          assertWithMessage(name).that(column.isSetting()).isEqualTo(settings.contains(name));
        }
      }
    }
  }

  private static Class<?> annotationOf(String decorator) throws ClassNotFoundException {
    String name = decorator.substring(0, 1).toUpperCase(Locale.ROOT) + decorator.substring(1);
    return Class.forName("dev.damask.decorate." + name);
  }

  private static String defaultOf(String decorator, String attribute) throws Exception {
    Method method = annotationOf(decorator).getDeclaredMethod(attribute);
    Object value = method.getDefaultValue();
    if (value == null || value.equals("")) {
      return value == null ? "no default" : "none";
    }
    return "`" + value.toString().replaceFirst("\\.0$", "") + "`";
  }
}
