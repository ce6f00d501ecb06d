package dev.damask.benchmarks.compile;

import dev.damask.benchmarks.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Compares compilations with and without processors, in alternating runs. */
public final class CompileBenchmark {

  private static final Path WORK = Path.of("target", "compile").toAbsolutePath();

  private CompileBenchmark() {}

  /**
   * Measures the subjects whose names match a regular expression.
   *
   * @param quick whether to measure shortly, which shows that all works and little else
   * @param results the directory to write the figures to
   */
  public static void run(String include, boolean quick, Path results)
      throws IOException, InterruptedException {
    Files.createDirectories(WORK);
    for (Subject subject : Subjects.ALL) {
      if (subject.name().matches(include)) {
        for (int classes : sizes(subject, quick)) {
          Comparison.of(subject, classes, quick ? 1 : rounds(classes), WORK).write(results);
        }
      }
    }
  }

  /** All figures in a directory, as tables in Markdown. */
  public static String tables(Path results) throws IOException {
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
      for (int classes : subject.sizes()) {
        Optional<Comparison> measured = Comparison.read(subject, classes, results);
        measured.ifPresent(it -> it.addTo(times, memory));
        measured.ifPresent(it -> it.addPerClass(growth));
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
    int smallest = Integer.getInteger("smallest", 0);
    int largest = Integer.getInteger("largest", Integer.MAX_VALUE);
    return Arrays.stream(subject.sizes())
        .filter(classes -> classes >= smallest && classes <= largest)
        .toArray();
  }

  private static int rounds(int classes) {
    return classes > 1000 ? 1 : 3;
  }

  static String number(int classes) {
    return String.format(Locale.ROOT, "%,d", classes);
  }
}
