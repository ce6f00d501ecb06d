package dev.damask.benchmarks.compile;

import dev.damask.benchmarks.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Compares compilations with and without processors, in alternating runs. */
public final class CompileBenchmark {

  private static final Path WORK = Path.of("target", "compile").toAbsolutePath();

  private CompileBenchmark() {}

  /**
   * Measures the subjects whose names match a regular expression.
   *
   * @param quick whether to measure shortly, which shows that all works and little else
   * @return a table in Markdown
   */
  public static String run(String include, boolean quick) throws IOException, InterruptedException {
    Files.createDirectories(WORK);
    Table times =
        new Table(
            "project",
            "classes",
            "reference",
            "floor",
            "processor",
            "÷ reference (least–most)",
            "÷ floor");
    Table memory = new Table("project", "classes", "reference", "floor", "processor", "live heap");
    Table growth = new Table("project", "classes", "reference", "floor", "processor");
    for (Subject subject : Subjects.ALL) {
      if (subject.name().matches(include)) {
        Map<Integer, Comparison> bySize = new TreeMap<>();
        for (int classes : sizes(subject, quick)) {
          bySize.put(classes, Comparison.of(subject, classes, quick ? 1 : rounds(classes), WORK));
          bySize.get(classes).addTo(times, memory);
        }
        bySize.forEach((classes, it) -> it.addPerClass(growth));
      }
    }
    return "Processor time, ratio to the reference:\n\n"
        + times
        + "\nMemory, ratio to the reference:\n\n"
        + memory
        + "\nProcessor time for a class, in milliseconds:\n\n"
        + growth;
  }

  private static int[] sizes(Subject subject, boolean quick) {
    if (quick) {
      return new int[] {100};
    }
    int largest = Integer.getInteger("largest", Integer.MAX_VALUE);
    return Arrays.stream(subject.sizes()).filter(classes -> classes <= largest).toArray();
  }

  private static int rounds(int classes) {
    return classes > 1000 ? 3 : 5;
  }

  static String number(int classes) {
    return String.format(Locale.ROOT, "%,d", classes);
  }
}
