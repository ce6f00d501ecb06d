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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** Measures, and writes {@code RESULTS.md}. */
public final class Main {

  private static final Path RESULTS = Path.of("RESULTS.md");

  private Main() {}

  /**
   * Measures what the system properties ask for: {@code run} is a regular expression of JMH
   * benchmarks, {@code compile} one of subjects, and with {@code quick} all is short. What is left
   * out keeps the results that it has in the file.
   */
  public static void main(String[] unused)
      throws IOException, InterruptedException, RunnerException {
    Former former = Former.read(RESULTS);
    boolean quick = Boolean.getBoolean("quick");
    String run = System.getProperty("run", ".*");
    String compile = System.getProperty("compile", ".*");
    Map<String, String> runTables = new TreeMap<>(former.runTables());
    CompileBenchmark compilations = new CompileBenchmark(former);
    if (!compile.equals("none")) {
      compilations.run(compile, quick);
      // Before the rest: these are hours.
      Files.writeString(RESULTS, results(quick, runTables, compilations));
    }
    if (!run.equals("none")) {
      runTables.putAll(RunBenchmark.run(run, quick));
    }
    Files.writeString(RESULTS, results(quick, runTables, compilations));
  }

  private static String results(
      boolean quick, Map<String, String> runTables, CompileBenchmark compilations)
      throws IOException {
    StringBuilder text = new StringBuilder("# Results\n\n");
    if (quick) {
      text.append("A quick run, which shows that all works and no more.\n\n");
    }
    text.append(machine()).append('\n');
    text.append(Files.readString(Path.of("REMARKS.md"))).append("\n## Run time\n\n");
    runTables.forEach(
        (title, table) ->
            text.append("### ").append(title).append("\n\n").append(table).append('\n'));
    text.append("## Compile time\n\n").append(compilations.tables());
    return text.append("\n## Versions\n\n").append(versions()).toString();
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
