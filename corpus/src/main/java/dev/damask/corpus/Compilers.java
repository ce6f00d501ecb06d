package dev.damask.corpus;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The processes that compile, one for each compiler.
 *
 * @param homes the JDK of each; in the order of their constants
 * @param classPath of what is compiled
 * @param own the class path of the processes: the compiler, Damask's processor and this program
 */
record Compilers(
    Map<Toolchain, Path> homes,
    List<Path> classPath,
    List<Path> own,
    Map<Toolchain, Process> processes)
    implements Closeable {

  Compilers(Map<Toolchain, Path> homes, List<Path> classPath, List<Path> own) {
    this(homes, classPath, own, new EnumMap<>(Toolchain.class));
  }

  /** Those that have to agree with javac 17 on a library. */
  List<Toolchain> besides(String library) {
    return homes.keySet().stream()
        .filter(it -> it != Toolchain.JAVAC_17 && it.endless(library).isEmpty())
        .toList();
  }

  /** What the compiler says. */
  List<Message> compile(Job job) throws IOException {
    for (Path folder : List.of(job.generated(), job.classes())) {
      delete(folder);
      Files.createDirectories(folder);
    }
    Process process = process(job.toolchain());
    OutputStream to = process.getOutputStream();
    to.write((job.write() + "\n").getBytes(StandardCharsets.UTF_8));
    to.flush();
    // Not closed, and read no further than to the end of this answer.
    BufferedReader from = process.inputReader(StandardCharsets.UTF_8);
    List<Message> messages = new ArrayList<>();
    for (String line = from.readLine(); ; line = from.readLine()) {
      if (line == null) {
        processes.remove(job.toolchain());
        messages.add(new Message(true, true, "", -1, "the compiler's process ended: " + job));
        return messages;
      }
      if (line.equals(Worker.END)) {
        return messages;
      }
      messages.add(Message.read(line));
    }
  }

  private Process process(Toolchain toolchain) throws IOException {
    Process process = processes.get(toolchain);
    if (process == null) {
      process =
          new ProcessBuilder(
                  homes.get(toolchain).resolve("bin").resolve("java").toString(),
                  "-Xmx3g",
                  "-Xss8m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-XX:ReservedCodeCacheSize=256m",
                  "-XX:+DisplayVMOutputToStderr",
                  "-Dfile.encoding=UTF-8",
                  "-classpath",
                  join(own),
                  Worker.class.getName(),
                  join(classPath))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      processes.put(toolchain, process);
    }
    return process;
  }

  private static String join(List<Path> paths) {
    return String.join(File.pathSeparator, paths.stream().map(Path::toString).toList());
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  @Override
  public void close() {
    processes.values().forEach(Process::destroy);
  }
}
