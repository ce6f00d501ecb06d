package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file of the main code is longer than 250 lines, no method longer than 40. */
final class LengthTest {

  private static final int LONGEST_FILE = 250;
  private static final int LONGEST_METHOD = 40;

  @Test
  void nothingIsLong() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(Folders.RUNTIME_MAIN, Folders.PROCESSOR_MAIN)) {
      files.addAll(filesUnder(folder, ".java"));
    }
    assertThat(files.size()).isGreaterThan(200);
    assertThat(tooLong(files)).isEmpty();
  }

  @Test
  void noScriptIsLong() throws IOException {
    Path resources = Folders.PROCESSOR_MAIN.resolveSibling("resources");
    List<Path> files = new ArrayList<>(filesUnder(resources, ".js"));
    files.addAll(filesUnder(resources, ".css"));
    assertThat(files.size()).isAtLeast(2);
    assertThat(longFiles(files)).isEmpty();
  }

  @Test
  void whatIsLongIsSeen(@TempDir Path folder) throws IOException {
    Path method = folder.resolve("A.java");
    Files.writeString(method, "class A {\n  void good() {" + "\n".repeat(39) + "}\n}\n");
    assertThat(tooLong(List.of(method))).isEmpty();
    Files.writeString(method, "class A {\n  void bad() {" + "\n".repeat(40) + "}\n}\n");
    assertThat(tooLong(List.of(method))).containsExactly(method + ": bad has 41 lines");
    Path file = folder.resolve("B.java");
    Files.writeString(file, "class B {" + "\n".repeat(250) + "}\n");
    assertThat(tooLong(List.of(file))).containsExactly(file + " has 251 lines");
  }

  private static List<Path> filesUnder(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(it -> it.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<String> tooLong(List<Path> files) throws IOException {
    List<String> wrong = longFiles(files);
    wrong.addAll(longMethods(files));
    return wrong;
  }

  private static List<String> longFiles(List<Path> files) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : files) {
      long lines = Files.readString(file).lines().count();
      if (lines > LONGEST_FILE) {
        wrong.add(file + " has " + lines + " lines");
      }
    }
    return wrong;
  }

  private static List<String> longMethods(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<String> wrong = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new Methods(unit, positions, wrong).scan(unit, null);
      }
      return wrong;
    }
  }

  /** Goes over the methods of a file, those of anonymous classes too. */
  private static final class Methods extends TreeScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> wrong;

    Methods(CompilationUnitTree unit, SourcePositions positions, List<String> wrong) {
      this.unit = unit;
      this.positions = positions;
      this.wrong = wrong;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      LineMap lines = unit.getLineMap();
      long first = lines.getLineNumber(positions.getStartPosition(unit, method));
      long last = lines.getLineNumber(positions.getEndPosition(unit, method));
      if (last - first >= LONGEST_METHOD) {
        wrong.add(
            Path.of(unit.getSourceFile().getName())
                + (": " + method.getName() + " has " + (last - first + 1) + " lines"));
      }
      return super.visitMethod(method, nothing);
    }
  }
}
