package dev.damask.corpus;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of a library, as they are published. */
record Library(String name, List<Source> sources) {

  private static final String SUFFIX = "-sources.jar";

  /** Reads the jar; into {@code folder}, from which it can be compiled as it is. */
  static Library read(Path jar, Path folder) throws IOException {
    List<Path> files = unpack(jar, folder);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  diagnostic -> {},
                  List.of("-proc:none", "--release", "17"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<Source> sources = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        Path file = Path.of(unit.getSourceFile().toUri());
        sources.add(
            new Source(
                folder.relativize(file).toString(), Files.readString(file), unit, positions));
      }
      return new Library(name(jar), sources);
    }
  }

  static String name(Path jar) {
    String file = jar.getFileName().toString();
    return file.substring(0, file.length() - SUFFIX.length());
  }

  static boolean isSources(Path jar) {
    return jar.getFileName().toString().endsWith(SUFFIX);
  }

  /** What is for the class path only: a module's names are no part of what is tried. */
  private static List<Path> unpack(Path jar, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (InputStream in = Files.newInputStream(jar);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String path = entry.getName();
        if (path.endsWith(".java")
            && !path.startsWith("META-INF/")
            && !path.endsWith("module-info.java")) {
          Path file = folder.resolve(path);
          Files.createDirectories(file.getParent());
          Files.write(file, zip.readAllBytes());
          files.add(file);
        }
      }
    }
    return files;
  }

  /** Every type but local ones, each before those nested in it. */
  List<Declaration> declarations() {
    List<Declaration> all = new ArrayList<>();
    for (Source source : sources) {
      for (Tree tree : source.unit().getTypeDecls()) {
        add(source, tree, Optional.empty(), all);
      }
    }
    return all;
  }

  private static void add(
      Source source, Tree tree, Optional<Declaration> outer, List<Declaration> all) {
    if (tree instanceof ClassTree type && source.start(type) >= 0) {
      Declaration declaration = new Declaration(source, type, source.end(type), outer);
      all.add(declaration);
      for (Tree member : type.getMembers()) {
        add(source, member, Optional.of(declaration), all);
      }
    }
  }
}
