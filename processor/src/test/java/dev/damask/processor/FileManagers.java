package dev.damask.processor;

import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The file managers of ecj, each for many compilations: a new one walks through every class of the
 * JDK, which takes longer than most compilations do. Those of javac are made anew, in no time.
 */
final class FileManagers {

  /** By the class of the compiler, as each release has its own, those that nobody uses now. */
  private static final Map<Class<?>, Queue<StandardJavaFileManager>> FREE =
      new ConcurrentHashMap<>();

  private FileManagers() {}

  /** One for a compilation, to be closed after it. */
  record Lent(StandardJavaFileManager files, Closeable end) implements Closeable {

    @Override
    public void close() throws IOException {
      end.close();
    }
  }

  static Lent lend(
      Compilation compilation,
      JavaCompiler compiler,
      DiagnosticListener<? super JavaFileObject> diagnostics) {
    if (!isForMany(compilation, compiler)) {
      StandardJavaFileManager files = create(compiler, diagnostics);
      return new Lent(files, files);
    }
    Queue<StandardJavaFileManager> free =
        FREE.computeIfAbsent(compiler.getClass(), it -> new ConcurrentLinkedQueue<>());
    StandardJavaFileManager last = free.poll();
    StandardJavaFileManager files = last == null ? create(compiler, diagnostics) : last;
    return new Lent(files, () -> free.add(files));
  }

  private static StandardJavaFileManager create(
      JavaCompiler compiler, DiagnosticListener<? super JavaFileObject> diagnostics) {
    return compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null);
  }

  /**
   * What it knows of jars stays right where tests do not write them, and of paths where each
   * compilation sets the same. It keeps an encoding that it was once told.
   */
  private static boolean isForMany(Compilation compilation, JavaCompiler compiler) {
    return !compiler.getClass().equals(ToolProvider.getSystemJavaCompiler().getClass())
        && !compilation.isModule()
        && !compilation.options().contains("-encoding")
        && !compilation.processors().isEmpty()
        && compilation.libraries().equals(Libraries.ofUser());
  }
}
