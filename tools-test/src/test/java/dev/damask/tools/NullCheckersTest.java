package dev.damask.tools;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In null-marked packages checkers of null pass what Damask generates, and its callers. */
final class NullCheckersTest {

  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
  private static final Path GOLDEN = ROOT.resolve("processor/src/test/resources/golden");

  private static final List<String> NULL_MARKED =
      List.of(
          "decorate/null-marked",
          "decorate/resilience-null-marked",
          "singleton/null-marked",
          "validated/null-marked",
          "validated/null-marked-records");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void passesEverythingThatMayBeNullAndItsCallers(NullChecker checker) throws IOException {
    List<String> errors = new ArrayList<>();
    for (String golden : NULL_MARKED) {
      List<Path> sources = sources(GOLDEN.resolve(golden + "/in"));
      assertThat(sources).isNotEmpty();
      for (Diagnostic<? extends JavaFileObject> error : errors(checker, golden, sources)) {
        errors.add(fileAndLine(error));
      }
    }
    assertThat(errors).hasSize(checker.falseErrors().size());
    for (int i = 0; i < errors.size(); i++) {
      String[] fileAndCode = checker.falseErrors().get(i).split(" ", 2);
      assertThat(errors.get(i)).startsWith(fileAndCode[0]);
      assertThat(errors.get(i)).contains(fileAndCode[1]);
    }
  }

  private static String fileAndLine(Diagnostic<? extends JavaFileObject> error) throws IOException {
    String text = error.getSource().getCharContent(true).toString();
    String line = text.lines().toList().get((int) error.getLineNumber() - 1);
    return Path.of(error.getSource().toUri()).getFileName() + ": " + line.strip();
  }

  /** What the samples themselves do with null is theirs. */
  @ParameterizedTest
  @EnumSource
  void passesWhatIsGeneratedForTheSamples(NullChecker checker) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path source : sources(ROOT.resolve("samples/src/main/java"))) {
      sources.add(source.endsWith("package-info.java") ? marked(source) : source);
    }
    assertThat(generated(checker, sources)).isEmpty();
  }

  /** They see the signatures: none is hidden from them. */
  @ParameterizedTest
  @EnumSource
  void refusesCallersThatPassNull(NullChecker checker) throws IOException {
    List<Path> sources =
        List.of(
            write("package-info", "@org.jspecify.annotations.NullMarked\npackage p;\n"),
            write(
                "Repo",
                """
                package p;
                @dev.damask.Decorate
                class Repo {
                  @dev.damask.decorate.Cached String find(String key) { return key; }
                }
                """),
            write(
                "Caller",
                """
                package p;
                class Caller {
                  void call(RepoDecorated repo) {
                    repo.find(null);
                    repo.invalidateFind(null);
                  }
                }
                """));
    assertThat(errors(checker, "p", sources).stream().map(it -> it.getLineNumber()).toList())
        .containsExactly(4L, 5L);
  }

  private Path write(String type, String text) throws IOException {
    Path file = Files.createDirectories(folder.resolve("in/p")).resolve(type + ".java");
    return Files.writeString(file, text);
  }

  private Path marked(Path source) throws IOException {
    String text = Files.readString(source);
    Path file = folder.resolve("marked/" + ROOT.relativize(source));
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file, text.replace("\npackage ", "\n@org.jspecify.annotations.NullMarked\npackage "));
  }

  private List<String> generated(NullChecker checker, List<Path> sources) throws IOException {
    return errors(checker, "samples", sources).stream()
        .filter(it -> it.getSource() == null || isGenerated(it.getSource()))
        .map(Object::toString)
        .toList();
  }

  private boolean isGenerated(JavaFileObject source) {
    return Path.of(source.toUri()).startsWith(folder.resolve("samples"));
  }

  private List<Diagnostic<? extends JavaFileObject>> errors(
      NullChecker checker, String name, List<Path> sources) throws IOException {
    assumeTrue(checker.isAvailable());
    Path classes = Files.createDirectories(folder.resolve(name + "/classes"));
    Path generated = Files.createDirectories(folder.resolve(name + "/generated"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(messages, null, null)) {
      List<String> options =
          checker.options(
              "-classpath",
              Jars.path(Jars.OF_USER, Jars.allNamed("checker-qual")),
              "-d",
              classes.toString(),
              "-s",
              generated.toString());
      compiler
          .getTask(null, files, messages, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return messages.getDiagnostics().stream()
        .<Diagnostic<? extends JavaFileObject>>map(it -> it)
        .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    }
  }
}
