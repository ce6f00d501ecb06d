package dev.damask.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** A process that compiles one folder after the other, since a compiler that is warm is fast. */
final class Worker {

  /** Follows the messages of a compilation. */
  static final String END = "end";

  private final List<Path> classPath;
  private final PrintStream out;

  private Worker(List<Path> classPath, PrintStream out) {
    this.classPath = classPath;
    this.out = out;
  }

  /**
   * Compiles what the lines of the standard input name, and prints the messages.
   *
   * @param arguments the class path of what is compiled
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    List<Path> classPath = Stream.of(arguments[0].split(":")).map(Path::of).toList();
    Worker worker = new Worker(classPath, out);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      try {
        worker.compile(Job.read(line));
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        out.println(new Message(true, true, "", -1, "the compiler failed: " + trace(e)).write());
      }
      out.println(END);
    }
  }

  private void compile(Job job) throws IOException {
    JavaCompiler compiler = job.toolchain().create();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      // Else ecj sees the class path of this process, whatever its options say.
      manager.setLocation(
          StandardLocation.CLASS_PATH, classPath.stream().map(Path::toFile).toList());
      StringWriter output = new StringWriter();
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output,
              manager,
              diagnostic -> report(job, diagnostic),
              job.options(),
              null,
              manager.getJavaFileObjectsFromPaths(sources(job.sources())));
      if (job.process()) {
        task.setProcessors(damask());
      }
      task.call();
      if (!job.toolchain().isEcj() && !output.toString().isBlank()) {
        out.println(new Message(true, true, "", -1, output.toString()).write());
      }
    }
  }

  /** New ones: a processor serves one compilation. */
  private static List<Processor> damask() {
    List<Processor> processors = new ArrayList<>();
    for (ServiceLoader.Provider<Processor> provider :
        ServiceLoader.load(Processor.class).stream().toList()) {
      if (provider.type().getName().startsWith("dev.damask.")) {
        processors.add(provider.get());
      }
    }
    return processors;
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private void report(Job job, Diagnostic<? extends JavaFileObject> diagnostic) {
    boolean error = diagnostic.getKind() == Diagnostic.Kind.ERROR;
    if (!error && !Message.isWarning(diagnostic.getKind())) {
      return;
    }
    JavaFileObject source = diagnostic.getSource();
    Path file = source == null ? Path.of("") : Path.of(source.toUri());
    boolean generated = file.startsWith(job.generated());
    Path folder = generated ? job.generated() : job.sources();
    if (error || generated) {
      out.println(
          new Message(
                  error,
                  generated,
                  file.startsWith(folder) ? folder.relativize(file).toString() : file.toString(),
                  diagnostic.getLineNumber(),
                  diagnostic.getMessage(Locale.ENGLISH))
              .write());
    }
  }

  private static String trace(Throwable failure) {
    StringBuilder text = new StringBuilder(failure.toString());
    Stream.of(failure.getStackTrace()).limit(12).forEach(at -> text.append("\n  at ").append(at));
    return text.toString();
  }
}
