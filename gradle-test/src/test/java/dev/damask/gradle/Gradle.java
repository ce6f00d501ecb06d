package dev.damask.gradle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A JVM in which Gradle runs, for one build after the other of whatever tests. */
final class Gradle {

  /** What came of a build. */
  record Build(boolean succeeded, String log) {}

  private static final List<String> OF_GRADLE =
      List.of(
          "gradle-api",
          "groovy",
          "groovy-ant",
          "groovy-xml",
          "groovy-json",
          "kotlin-stdlib",
          "kotlin-reflect",
          "javax.inject",
          "test-classes");
  private static final Pattern MODULE =
      Pattern.compile("gradle-([a-z0-9-]+)-classpath\\.properties");
  private static final List<String> JDK =
      List.of("lang", "lang.invoke", "net", "nio.charset", "util");
  private static final List<String> COMPILER =
      List.of("api", "code", "file", "main", "processing", "tree", "util");

  private static Gradle running;

  private final BufferedWriter input;
  private final BufferedReader output;

  private Gradle(Process process) {
    this.input = process.outputWriter(StandardCharsets.UTF_8);
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** The one for all tests: it ends with them, when nothing comes any more. */
  static Gradle running() throws IOException {
    if (running == null) {
      running = start(TestFolder.create("gradle"));
    }
    return running;
  }

  private static Gradle start(Path folder) throws IOException {
    assumeTrue(Runtime.version().feature() <= 23, "Gradle 8.10 runs on no newer JDK");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Dmaven.repo.local=" + LocalRepository.get());
    JDK.forEach(it -> open(command, "java.base/java." + it));
    COMPILER.forEach(it -> open(command, "jdk.compiler/com.sun.tools.javac." + it));
    List<String> classPath = new ArrayList<>();
    OF_GRADLE.forEach(it -> classPath.add(ClassPath.find(it).toString()));
    command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));
    command.addAll(List.of(BuildServer.class.getName(), folder.resolve("home").toString()));
    command.add(String.join(File.pathSeparator, modules(folder.resolve("modules"))));
    return new Gradle(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  private static void open(List<String> command, String packageName) {
    command.addAll(List.of("--add-opens", packageName + "=ALL-UNNAMED"));
  }

  /** A folder for each of Gradle's modules, which looks for them as in a build of its own. */
  private static List<String> modules(Path folder) throws IOException {
    Set<String> names = new TreeSet<>(List.of("cli", "base-services", "java-compiler-plugin"));
    try (JarFile jar = new JarFile(ClassPath.find("gradle-api").toFile())) {
      jar.stream()
          .map(entry -> MODULE.matcher(entry.getName()))
          .filter(Matcher::matches)
          .forEach(it -> names.add(it.group(1)));
    }
    List<String> modules = new ArrayList<>();
    for (String name : names) {
      Path module = Files.createDirectories(folder.resolve(name + "/build/resources/main"));
      Files.writeString(
          module.resolve("gradle-" + name + "-classpath.properties"), "projects=\nruntime=\n");
      modules.add(module.toString());
    }
    Path plugin = folder.resolve("java-compiler-plugin/build/classes/java/main");
    Path own = Path.of("org/gradle/internal/compiler/java");
    Files.createDirectories(plugin.resolve(own));
    try (var classes = Files.list(ClassPath.find("test-classes").resolve(own))) {
      for (Path file : classes.toList()) {
        Files.copy(file, plugin.resolve(own).resolve(file.getFileName()));
      }
    }
    modules.add(plugin.toString());
    return modules;
  }

  /** Runs a task, with the build cache and the configuration cache or without. */
  Build build(Path project, String task, boolean usesCaches) throws IOException {
    input.write(task + " " + usesCaches + " " + project + "\n");
    input.flush();
    StringBuilder log = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(BuildServer.DONE)) {
        return new Build(line.endsWith("true"), log.toString());
      }
      log.append(line).append('\n');
    }
    throw new IOException("Gradle has ended:\n" + log);
  }
}
