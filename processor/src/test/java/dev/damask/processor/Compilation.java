package dev.damask.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;

/**
 * What is to be compiled, and how; unless said otherwise with javac, Damask's processors and a
 * user's libraries.
 *
 * <p>Immutable: each method but {@link #compile} returns a changed copy, so one can be compiled any
 * number of times. Where the sources have a {@code module-info.java} the libraries are modules.
 */
record Compilation(
    Sources sources,
    Compiler compiler,
    List<Supplier<? extends Processor>> processors,
    List<String> options,
    List<Path> libraries) {

  /** In the order of the service file: the last claims annotations that the others look at. */
  private static final List<Supplier<? extends Processor>> DAMASK =
      List.of(DamaskExclusionProcessor::new, DamaskIndexProcessor::new, DamaskProcessor::new);

  static Compilation of(Sources sources) {
    return new Compilation(
        sources, Compiler.JAVAC, DAMASK, List.of("--release", "17"), Libraries.ofUser());
  }

  /** Paths and texts in turn: {@code of("p/A.java", "package p; class A {}")}. */
  static Compilation of(String... pathsAndTexts) {
    Sources sources = Sources.NONE;
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      sources = sources.with(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return of(sources);
  }

  /** Every file of a folder. */
  static Compilation of(Path folder) {
    try {
      return of(Sources.read(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Compilation with(Sources sources) {
    return new Compilation(sources, compiler, processors, options, libraries);
  }

  Compilation with(Compiler compiler) {
    return new Compilation(sources, compiler, processors, options, libraries);
  }

  /** No processors but those that the compiler finds by its options. */
  Compilation discoverProcessors() {
    return new Compilation(sources, compiler, List.of(), options, libraries);
  }

  /** These processors instead, in this order. */
  @SafeVarargs
  @SuppressWarnings("varargs") // List.of stores nothing in the array
  final Compilation processors(Supplier<? extends Processor>... processors) {
    return new Compilation(sources, compiler, List.of(processors), options, libraries);
  }

  /** These options too. */
  Compilation options(String... more) {
    return options(Arrays.asList(more));
  }

  Compilation options(Collection<String> more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(more);
    return new Compilation(sources, compiler, processors, all, libraries);
  }

  /** With every warning that the compiler chosen so far has. */
  Compilation strict() {
    return options(compiler.strict());
  }

  /** These jars and folders instead: the class path, or the module path of a module. */
  Compilation libraries(List<Path> libraries) {
    return new Compilation(sources, compiler, processors, options, libraries);
  }

  /** Compiles, whatever comes of it. */
  Compiled compile() {
    return compile(compiler.create());
  }

  /** Compiles with this compiler, which is of the kind chosen so far. */
  Compiled compile(JavaCompiler other) {
    try (CompilationFolder folder = CompilationFolder.create()) {
      return folder.compile(this, other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles what has no error. */
  Compiled compileWithoutErrors() {
    Compiled compiled = compile();
    if (!compiled.errors().isEmpty() || !compiled.succeeded()) {
      throw new AssertionError("did not compile:\n" + compiled);
    }
    return compiled;
  }

  boolean isModule() {
    return sources.files().containsKey("module-info.java");
  }

  String libraryPath() {
    return libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
