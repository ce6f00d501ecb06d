package dev.damask.processor;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Another JVM of the JDK that runs the tests. */
final class Jvm {

  /**
   * What a run said.
   *
   * @param output both streams
   */
  record Ran(int exit, String output) {}

  private Jvm() {}

  /** Runs a main class from a class path. */
  static Ran classPath(String main, List<Path> entries) throws IOException {
    return run("-classpath", path(entries), main);
  }

  /** Runs {@code module/main} from a module path, with all modules that are found there. */
  static Ran modulePath(String moduleAndMain, List<Path> entries) throws IOException {
    String module = moduleAndMain.substring(0, moduleAndMain.indexOf('/'));
    return run("--module-path", path(entries), "--add-modules", module, "--module", moduleAndMain);
  }

  static Ran run(String... arguments) throws IOException {
    return run(Map.of(), arguments);
  }

  /** Runs it with environment variables besides those that there are. */
  static Ran run(Map<String, String> variables, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(variables);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Ran(process.waitFor(), output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
