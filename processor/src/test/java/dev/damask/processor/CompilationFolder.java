package dev.damask.processor;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** A temporary folder in which one compilation runs; real files, as ecj wants no others. */
record CompilationFolder(Path root) implements Closeable {

  static CompilationFolder create() throws IOException {
    Path root = Files.createTempDirectory("damask").toRealPath();
    CompilationFolder folder = new CompilationFolder(root);
    Files.createDirectory(folder.sources());
    Files.createDirectory(folder.generated());
    Files.createDirectory(folder.classes());
    return folder;
  }

  Compiled compile(Compilation compilation, JavaCompiler compiler) throws IOException {
    List<Path> files = compilation.sources().write(sources());
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    boolean succeeded;
    try (FileManagers.Lent lent = FileManagers.lend(compilation, compiler, diagnostics)) {
      StandardJavaFileManager manager = lent.files();
      // Else ecj sees the class path of the tests, whatever its options say.
      manager.setLocation(
          StandardLocation.CLASS_PATH,
          compilation.isModule()
              ? List.of()
              : compilation.libraries().stream().map(Path::toFile).toList());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output,
              manager,
              diagnostics,
              options(compilation),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      if (!compilation.processors().isEmpty()) {
        List<Processor> processors = new ArrayList<>();
        compilation.processors().forEach(supplier -> processors.add(supplier.get()));
        task.setProcessors(processors);
      }
      succeeded = task.call();
    }
    return new Compiled(
        succeeded,
        diagnostics.getDiagnostics().stream().map(this::message).toList(),
        new Sources(generatedFiles()),
        classFiles(),
        output.toString());
  }

  private List<String> options(Compilation compilation) {
    List<String> options = new ArrayList<>(compilation.options());
    Collections.addAll(options, "-d", classes().toString(), "-s", generated().toString());
    options.add(compilation.isModule() ? "--module-path" : "-classpath");
    options.add(compilation.libraryPath());
    return options;
  }

  private Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
    String code = diagnostic.getCode();
    return new Message(
        diagnostic.getKind(),
        code == null ? "" : code,
        diagnostic.getSource() == null ? "" : path(Path.of(diagnostic.getSource().toUri())),
        diagnostic.getLineNumber(),
        diagnostic.getMessage(Locale.ENGLISH));
  }

  private String path(Path file) {
    return Sources.relative(file.startsWith(generated()) ? generated() : sources(), file);
  }

  /** Sources and resources: whatever a processor wrote and is no class file. */
  private Map<String, String> generatedFiles() throws IOException {
    Map<String, String> files = new TreeMap<>(Sources.read(generated()).files());
    for (Path file : Sources.filesUnder(classes())) {
      if (!file.toString().endsWith(".class")) {
        files.put(Sources.relative(classes(), file), Files.readString(file));
      }
    }
    return files;
  }

  private Map<String, byte[]> classFiles() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path file : Sources.filesUnder(classes())) {
      files.put(Sources.relative(classes(), file), Files.readAllBytes(file));
    }
    return files;
  }

  private Path sources() {
    return root.resolve("sources");
  }

  private Path generated() {
    return root.resolve("generated");
  }

  private Path classes() {
    return root.resolve("classes");
  }

  @Override
  public void close() throws IOException {
    try (var paths = Files.walk(root)) {
      for (Path path : paths.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
