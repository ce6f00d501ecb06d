package dev.damask.tck;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Translated sources, compiled by javac with Damask's processor, and what it had to say. */
record Compilation(Path classes, List<String> errors) {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  /** Below the folder, in {@code sources} for those who want to read them, and {@code classes}. */
  static Compilation of(Map<String, String> sources, Path folder) {
    try {
      clear(folder);
      List<Path> files = new ArrayList<>();
      for (Map.Entry<String, String> it : sources.entrySet()) {
        Path file = folder.resolve("sources").resolve(it.getKey().replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, it.getValue()));
      }
      Path classes = Files.createDirectories(folder.resolve("classes"));
      return new Compilation(classes, compiled(files, classes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> compiled(List<Path> files, Path classes) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of("-d", classes.toString(), "-cp", CLASS_PATH, "-processorpath", processor());
    try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, null, null)) {
      javac
          .getTask(
              null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
        .map(Compilation::shown)
        .toList();
  }

  private static String shown(Diagnostic<? extends JavaFileObject> it) {
    String file = it.getSource() == null ? "" : Path.of(it.getSource().toUri()).getFileName() + ":";
    return file + it.getLineNumber() + ": " + it.getMessage(Locale.ENGLISH);
  }

  /** In the reactor this is a folder until it is packaged, which the processor's own jar is not. */
  private static String processor() {
    return Stream.of(CLASS_PATH.split(File.pathSeparator))
        .filter(
            it ->
                it.matches(
                    ".*[/\\\\](damask-processor-[^/\\\\]*\\.jar|processor[/\\\\]target[/\\\\]classes)"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no damask-processor in " + CLASS_PATH));
  }

  ClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {classes.toUri().toURL()}, Compilation.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path it : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(it);
        }
      }
    }
  }
}
