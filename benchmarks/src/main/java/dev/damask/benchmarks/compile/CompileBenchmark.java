package dev.damask.benchmarks.compile;

import dev.damask.benchmarks.Former;
import dev.damask.benchmarks.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Compares compilations with and without processors, in alternating runs. */
public final class CompileBenchmark {

  private static final Path WORK = Path.of("target", "compile").toAbsolutePath();

  private static final String TIMES = "Processor time, ratio to the reference:";
  private static final String ADDED = "Processor time above the reference's, in seconds:";
  private static final String MEMORY = "Memory, ratio to the reference:";
  private static final String GROWTH = "Processor time for a class, in milliseconds:";

  private final List<Comparison> measured = new ArrayList<>();
  private final Former former;

  /**
   * @param former what is told of all that is not measured
   */
  public CompileBenchmark(Former former) {
    this.former = former;
  }

  /**
   * Measures the subjects whose names match a regular expression.
   *
   * @param quick whether to measure shortly, which shows that all works and little else
   */
  public void run(String include, boolean quick) throws IOException, InterruptedException {
    Files.createDirectories(WORK);
    for (Subject subject : Subjects.ALL) {
      if (subject.name().matches(include)) {
        for (int classes : sizes(subject, quick)) {
          measured.add(Comparison.of(subject, classes, quick ? 1 : rounds(classes), WORK));
        }
      }
    }
  }

  /** All figures, as tables in Markdown: what was measured now, and else what was before. */
  public String tables() {
    return TIMES
        + "\n\n"
        + table(
            TIMES,
            Comparison::times,
            "project",
            "classes",
            "reference",
            "floor",
            "processor",
            "÷ reference (least–most)",
            "÷ floor")
        + "\n"
        + ADDED
        + "\n\n"
        + table(ADDED, Comparison::added, "project", "classes", "floor", "processor")
        + "\n"
        + MEMORY
        + "\n\n"
        + table(
            MEMORY,
            Comparison::memory,
            "project",
            "classes",
            "reference",
            "floor",
            "processor",
            "live heap")
        + "\n"
        + GROWTH
        + "\n\n"
        + table(
            GROWTH, Comparison::perClass, "project", "classes", "reference", "floor", "processor");
  }

  private Table table(String title, Function<Comparison, String[]> row, String... titles) {
    Table table = new Table(titles);
    for (Subject subject : Subjects.ALL) {
      for (int classes : subject.sizes()) {
        Optional<String[]> cells =
            measured.stream()
                .filter(it -> it.subject() == subject && it.classes() == classes)
                .findFirst()
                .map(row)
                .or(() -> former.row(title, subject.name(), number(classes)));
        cells.ifPresent(table::row);
      }
    }
    return table;
  }

  private static int[] sizes(Subject subject, boolean quick) {
    if (quick) {
      return new int[] {subject.sizes()[0]};
    }
    int smallest = Integer.getInteger("smallest", 0);
    int largest = Integer.getInteger("largest", Integer.MAX_VALUE);
    return Arrays.stream(subject.sizes())
        .filter(classes -> classes >= smallest && classes <= largest)
        .toArray();
  }

  /** The smaller, the more of them: a small compilation is all start-up, whose time varies. */
  private static int rounds(int classes) {
    return classes > 1000 ? 1 : classes > 20 ? 3 : 9;
  }

  static String number(int classes) {
    return String.format(Locale.ROOT, "%,d", classes);
  }
}
