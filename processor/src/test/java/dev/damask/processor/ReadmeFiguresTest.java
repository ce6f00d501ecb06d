package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The figures in the README's table are those of the results, rounded. */
final class ReadmeFiguresTest {

  private static final Pattern FIGURE = Pattern.compile("([\\w`'@ -]*?) ?([\\d,.]+) ns");

  /** The table of the results that a row of the README is about, by what the row names. */
  private static final Map<String, String> TABLES =
      Map.of(
          "`@Decorate`", "PassThrough",
          "`@CircuitBreaker`", "Breaker",
          "`@Retry`", "Retry, failures 0",
          "`@Cached`", "Cached, primitive",
          "`@Validated`", "Validation, valid",
          "`@Registered`", "Registry",
          "`@Singleton`", "Singleton");

  private static final Map<String, String> ROWS =
      Map.ofEntries(
          Map.entry("Spring AOP", "springAop"),
          Map.entry("Micronaut AOP", "micronautAop"),
          Map.entry("Spring's `@Retryable`", "springRetryable"),
          Map.entry("Failsafe", "failsafe"),
          Map.entry("Resilience4j", "resilience4j"),
          Map.entry("Resilience4j's breaker", "resilience4jBreaker"),
          Map.entry("SmallRye", "smallrye"),
          Map.entry("Spring Cache", "springCacheable"),
          Map.entry("Micronaut Cache", "micronautCacheable"),
          Map.entry("Hibernate Validator", "hibernateValidator"),
          Map.entry("avaje-validator", "avajeValidator"),
          Map.entry("ClassIndex", "classIndex"),
          Map.entry("ClassGraph", "classGraph"),
          Map.entry("`ServiceLoader`", "serviceLoader"),
          Map.entry("Spring's `getBean`", "springGetBean"),
          Map.entry("Dagger", "daggerDoubleCheck"));

  private final String results = read();

  private static String read() {
    try {
      return Files.readString(Folders.RESULTS);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyFigureIsMeasured() throws IOException {
    int figures = 0;
    for (String line : Files.readAllLines(Folders.README)) {
      for (Map.Entry<String, String> table : TABLES.entrySet()) {
        if (line.startsWith("| ")
            && line.contains("[" + table.getKey() + "](")
            && line.contains(" ns")) {
          List<String> cells = List.of(line.split(" \\| "));
          figures += check(table.getValue(), "damask", cells.get(2));
          figures += check(table.getValue(), "", cells.get(3));
          figures += check(table.getValue(), "handWritten", cells.get(4));
        }
      }
    }
    assertThat(figures).isEqualTo(31);
  }

  /** Holds the figures of a cell to the results; returns how many there are. */
  private int check(String table, String row, String cell) {
    List<MatchResult> figures = FIGURE.matcher(cell).results().toList();
    for (MatchResult figure : figures) {
      String of = row.isEmpty() ? ROWS.get(figure.group(1).strip()) : row;
      BigDecimal shown = new BigDecimal(figure.group(2).replace(",", ""));
      assertWithMessage("%s of %s, %s", of, table, cell)
          .that(shown)
          .isEqualTo(measured(table, of).setScale(shown.scale(), RoundingMode.HALF_UP));
    }
    return figures.size();
  }

  private BigDecimal measured(String table, String row) {
    Matcher matcher =
        Pattern.compile(
                "(?s)\n### %s\n(?:(?!\n###).)*?\n\\| %s \\| ([\\d.]+) ".formatted(table, row))
            .matcher(results);
    assertWithMessage("%s of %s", row, table).that(matcher.find()).isTrue();
    return new BigDecimal(matcher.group(1));
  }
}
