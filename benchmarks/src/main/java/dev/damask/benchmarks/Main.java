package dev.damask.benchmarks;

import dev.damask.benchmarks.compile.CompileBenchmark;
import dev.damask.benchmarks.run.RunBenchmark;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** Measures, and writes {@code RESULTS.md}. */
public final class Main {

  private static final Path RUN = Path.of("target", "results", "run");
  private static final Path COMPILE = Path.of("target", "results", "compile");

  private Main() {}

  /**
   * Measures what the system properties ask for: {@code run} is a regular expression of JMH
   * benchmarks, {@code compile} one of subjects, and with {@code quick} all is short. What is left
   * out keeps the results it had.
   */
  public static void main(String[] unused)
      throws IOException, InterruptedException, RunnerException {
    Files.createDirectories(RUN);
    Files.createDirectories(COMPILE);
    boolean quick = Boolean.getBoolean("quick");
    String run = System.getProperty("run", ".*");
    String compile = System.getProperty("compile", ".*");
    if (!compile.equals("none")) {
      CompileBenchmark.run(compile, quick, COMPILE);
    }
    if (!run.equals("none")) {
      for (Map.Entry<String, String> table : RunBenchmark.run(run, quick).entrySet()) {
        Files.writeString(RUN.resolve(table.getKey() + ".md"), table.getValue());
      }
    }
    Files.writeString(Path.of("RESULTS.md"), results(quick));
  }

  private static String results(boolean quick) throws IOException {
    return "# Results\n\n"
        + (quick ? "A quick run, which shows that all works and no more.\n\n" : "")
        + machine()
        + "\n"
        + Files.readString(Path.of("REMARKS.md"))
        + "\n## Run time\n\n"
        + runTables()
        + "## Compile time\n\n"
        + CompileBenchmark.tables(COMPILE)
        + "\n## Versions\n\n"
        + versions();
  }

  private static String runTables() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(RUN)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        text.append("### ").append(name, 0, name.length() - ".md".length()).append("\n\n");
        text.append(Files.readString(file)).append('\n');
      }
    }
    return text.toString();
  }

  private static String machine() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      Optional<String> model = lines.filter(line -> line.startsWith("model name")).findFirst();
      return String.format(
          "%s, %d processors; %s %s; %s %s%n",
          model.map(line -> line.substring(line.indexOf(':') + 2)).orElse("unknown processor"),
          Runtime.getRuntime().availableProcessors(),
          System.getProperty("os.name"),
          System.getProperty("os.version"),
          System.getProperty("java.vm.name"),
          System.getProperty("java.vm.version"));
    }
  }

  private static String versions() {
    List<String> jars =
        new ArrayList<>(
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar"))
                .map(name -> name.substring(0, name.length() - ".jar".length()))
                .sorted()
                .toList());
    return jars.stream().collect(Collectors.joining(", ", "", ".\n"));
  }
}
