package dev.damask.benchmarks.compile;

import dev.damask.benchmarks.compile.Subject.Source;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of a subject on disk, ready to be compiled in three ways. */
final class Project {

  /** The same for every process: one collector, one heap. */
  private static final List<String> JVM =
      List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx2g", "-Xss2m", "-Xshare:auto");

  private final Subject subject;
  private final Path directory;
  private final List<Path> sources;
  private final List<Path> generated;

  private Project(Subject subject, Path directory) throws IOException, InterruptedException {
    this.subject = subject;
    this.directory = directory;
    this.sources = sourcesUnder("in");
    Files.createDirectories(directory.resolve("generated"));
    fork(processing("generated"), sources);
    this.generated = sourcesUnder("generated");
    Bundle.write(directory.resolve("generated"), generated, bundle());
  }

  /** Writes the sources, and generates once what their processor generates. */
  static Project create(Subject subject, int classes, Path work)
      throws IOException, InterruptedException {
    Path directory = work.resolve(subject.name() + "-" + classes);
    delete(directory);
    for (int i = 0; i < classes; i++) {
      Source source = subject.source().apply(i);
      Path file = directory.resolve("in").resolve(source.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.text());
    }
    return new Project(subject, directory);
  }

  int generatedFiles() {
    return generated.size();
  }

  /** Compiles the sources and the generated ones, without any processor. */
  Run reference() throws IOException, InterruptedException {
    List<Path> all = new ArrayList<>(sources);
    all.addAll(generated);
    return fork(List.of("-proc:none"), all);
  }

  /** Compiles the sources with a processor that has the generated ones at hand. */
  Run floor() throws IOException, InterruptedException {
    String itself = System.getProperty("benchmarks.classes");
    return fork(
        List.of(
            "-processor",
            Floor.class.getName(),
            "-processorpath",
            itself,
            "-Afiles=" + bundle(),
            "-Xlint:-processing",
            "-s",
            fresh("floor").toString()),
        sources);
  }

  /** Compiles the sources with their processor. */
  Run processor() throws IOException, InterruptedException {
    return fork(processing(fresh("processed").getFileName().toString()), sources);
  }

  private List<String> processing(String output) {
    List<String> options = new ArrayList<>(subject.options());
    options.addAll(
        List.of(
            "-processor",
            String.join(",", subject.processors()),
            "-processorpath",
            jars(subject.processorPath()),
            "-s",
            directory.resolve(output).toString()));
    return options;
  }

  private Path bundle() {
    return directory.resolve("bundle");
  }

  private Run fork(List<String> options, List<Path> files)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("-nowarn", "-implicit:none", "-g"));
    arguments.addAll(
        List.of("--release", "17", "-cp", classPath(), "-d", fresh("classes").toString()));
    arguments.addAll(options);
    files.forEach(file -> arguments.add(file.toString()));
    Path argumentFile = directory.resolve("arguments");
    Files.write(argumentFile, arguments);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(List.of("-cp", System.getProperty("benchmarks.classes")));
    command.addAll(List.of(Compilation.class.getName(), "@" + argumentFile));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(subject.name() + " does not compile:\n" + output);
    }
    return Run.printed(output);
  }

  /** An empty directory of the project. */
  private Path fresh(String name) throws IOException {
    delete(directory.resolve(name));
    return Files.createDirectories(directory.resolve(name));
  }

  private List<Path> sourcesUnder(String name) throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve(name))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  /** What the sources are compiled against; the same in each way. */
  private static String classPath() {
    return jars(LIBRARIES);
  }

  private static final List<String> LIBRARIES =
      List.of(
          "damask-runtime",
          "runtime/target/classes",
          "caffeine",
          "slf4j-api",
          "jspecify",
          "jakarta.validation-api",
          "auto-value-annotations",
          "avaje-validator",
          "avaje-lang",
          "avaje-inject",
          "mapstruct-1",
          "dagger-2",
          "jakarta.inject-api",
          "javax.inject",
          "micronaut");

  private static String jars(List<String> beginnings) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> beginnings.stream().anyMatch(it -> matches(entry, it)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean matches(String entry, String beginning) {
    return beginning.contains("/")
        ? entry.endsWith(beginning)
        : Path.of(entry).getFileName().toString().startsWith(beginning);
  }
}
