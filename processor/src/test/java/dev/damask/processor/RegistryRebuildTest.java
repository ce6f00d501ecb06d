package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Registries that are compiled again over what the last compilation left, as Maven does it with
 * {@code useIncrementalCompilation=false} and by hand.
 */
final class RegistryRebuildTest {

  private static final String MAIN =
      """
      package p;
      public class Main {
        public static void main(String[] arguments) {
          System.out.println(PluginRegistry.keys());
          PluginRegistry.entries().forEach(entry -> entry.type());
          PluginRegistry.keys().forEach(PluginRegistry::create);
        }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void build() throws IOException {
    source("p/Plugin.java", "package p; @dev.damask.Registered public interface Plugin {}");
    source("p/Main.java", MAIN);
    source("p/A.java", plugin("A"));
    source("p/B.java", plugin("B"));
    source(
        "q/C.java",
        "package q; @dev.damask.Registered(\"c\") public class C implements p.Plugin {}");
    compileAll();
    assertThat(keys()).isEqualTo("[A, B, c]");
  }

  @Test
  void aChangedEntryAloneKeepsTheOthers() throws IOException {
    source(
        "q/C.java",
        "package q; @dev.damask.Registered(\"d\") public class C implements p.Plugin {}");
    compile("q/C.java");
    assertThat(keys()).isEqualTo("[A, B, d]");
  }

  @Test
  void aChangedRootAloneKeepsItsEntries() throws IOException {
    compile("p/Plugin.java");
    assertThat(keys()).isEqualTo("[A, B, c]");
  }

  @Test
  void aNewEntryAloneJoins() throws IOException {
    source("p/D.java", plugin("D"));
    compile("p/D.java");
    assertThat(keys()).isEqualTo("[A, B, D, c]");
    compile("p/A.java");
    assertThat(keys()).isEqualTo("[A, B, D, c]");
  }

  @Test
  void anEntryThatIsNoneAnyMoreLeaves() throws IOException {
    source("p/B.java", "package p; public class B {}");
    compile("p/B.java");
    assertThat(keys()).isEqualTo("[A, c]");
  }

  @Test
  void sourcesThatHaveNothingToDoWithItLeaveItAsItIs() throws IOException {
    source("p/X.java", "package p; class X {}");
    compile("p/X.java");
    assertThat(keys()).isEqualTo("[A, B, c]");
  }

  @Test
  void aDeletedSourceLeavesEvenIfItsClassRemains() throws IOException {
    Files.delete(sources().resolve("p/B.java"));
    compileAll();
    assertThat(keys()).isEqualTo("[A, c]");
    assertThat(Files.exists(classes().resolve("p/B.class"))).isTrue();
  }

  @Test
  void aDeletedSourceLeavesWhenAnyOtherOfItsRegistryIsCompiled() throws IOException {
    Files.delete(sources().resolve("p/B.java"));
    compile("p/A.java");
    assertThat(keys()).isEqualTo("[A, c]");
  }

  @Test
  void aDeletedSourceAndClassLeaveWithAnyCompilation() throws IOException {
    Files.delete(sources().resolve("p/B.java"));
    Files.delete(classes().resolve("p/B.class"));
    source("p/X.java", "package p; class X {}");
    compile("p/X.java");
    assertThat(keys()).isEqualTo("[A, c]");
  }

  @Test
  void aDeletedSourceLeavesWithAnyCompilation() throws IOException {
    Files.delete(sources().resolve("p/B.java"));
    source("p/X.java", "package p; class X {}");
    compile("p/X.java");
    assertThat(keys()).isEqualTo("[A, c]");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aRenamedEntryAloneTakesTheOldOnesPlace(Compiler compiler) throws IOException {
    Files.delete(sources().resolve("p/B.java"));
    source("p/D.java", plugin("D"));
    compile(compiler, List.of(sources().resolve("p/D.java")), withSourcePath());
    assertThat(keys()).isEqualTo("[A, D, c]");
  }

  @Test
  void anEntryOfAnotherSourceFolderStays() throws IOException {
    Path other = folder.resolve("other");
    Sources.NONE.with("p/D.java", plugin("D")).write(other);
    List<String> path = List.of("-sourcepath", sources() + File.pathSeparator + other);
    compile(Compiler.JAVAC, List.of(other.resolve("p/D.java")), path);
    compile(Compiler.JAVAC, List.of(sources().resolve("p/A.java")), path);
    assertThat(keys()).isEqualTo("[A, B, D, c]");
  }

  @Test
  void servicesOfDeletedSourcesLeaveAndOnesOwnStay() throws IOException {
    Path file = classes().resolve("META-INF/services/p.Plugin");
    Sources.NONE.with("META-INF/services/p.Plugin", "other.Plugin\n").write(classes());
    source(
        "p/Plugin.java",
        "package p; @dev.damask.Registered(services = true) public interface Plugin {}");
    compileAll();
    assertThat(Files.readString(file)).isEqualTo("other.Plugin\n# By Damask:\np.A\np.B\nq.C\n");
    Files.delete(sources().resolve("p/B.java"));
    compile("p/A.java");
    assertThat(Files.readString(file)).isEqualTo("other.Plugin\n# By Damask:\np.A\nq.C\n");
    source("p/Plugin.java", "package p; @dev.damask.Registered public interface Plugin {}");
    compile("p/Plugin.java");
    assertThat(Files.readString(file)).isEqualTo("other.Plugin\n");
  }

  @Test
  void theLastEntryLeaves() throws IOException {
    for (String file : List.of("p/A", "p/B", "q/C")) {
      Files.delete(sources().resolve(file + ".java"));
      Files.delete(classes().resolve(file + ".class"));
    }
    compileAll();
    assertThat(keys()).isEqualTo("[]");
  }

  @Test
  void aClassUnderTwoKeysIsOne() throws IOException {
    source(
        "p/A.java", "package p; @dev.damask.Registered(\"B\") public class A implements Plugin {}");
    source(
        "p/B.java", "package p; @dev.damask.Registered(\"A\") public class B implements Plugin {}");
    compile("p/A.java", "p/B.java");
    assertThat(keys()).isEqualTo("[A, B, c]");
  }

  private static String plugin(String name) {
    return "package p; public class " + name + " implements Plugin {}";
  }

  private void source(String path, String text) throws IOException {
    Sources.NONE.with(path, text).write(sources());
  }

  private void compileAll() throws IOException {
    compile(Sources.filesUnder(sources()));
  }

  private void compile(String... paths) throws IOException {
    compile(Stream.of(paths).map(sources()::resolve).toList());
  }

  private void compile(List<Path> files) throws IOException {
    compile(Compiler.JAVAC, files, List.of());
  }

  private List<String> withSourcePath() {
    return List.of("-sourcepath", sources().toString());
  }

  private void compile(Compiler chosen, List<Path> files, List<String> more) throws IOException {
    Files.createDirectories(classes());
    JavaCompiler compiler = chosen.create();
    List<String> options =
        new ArrayList<>(
            List.of(
                "--release",
                "17",
                "-d",
                classes().toString(),
                "-s",
                Files.createDirectories(folder.resolve("generated")).toString(),
                "-classpath",
                classPath()));
    options.addAll(more);
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ENGLISH, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(new DamaskIndexProcessor(), new DamaskProcessor()));
      assertWithMessage("%s", output).that(task.call()).isTrue();
    }
    assertThat(output.toString()).isEmpty();
  }

  /** What a new JVM finds, which also creates each of them. */
  private String keys() throws IOException {
    List<Path> path = new ArrayList<>(Libraries.ofUser());
    path.add(classes());
    Jvm.Ran ran = Jvm.classPath("p.Main", path);
    assertWithMessage("%s", ran).that(ran.exit()).isEqualTo(0);
    return ran.output().strip();
  }

  private String classPath() {
    return Stream.concat(Stream.of(classes()), Libraries.ofUser().stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Path sources() {
    return folder.resolve("sources");
  }

  private Path classes() {
    return folder.resolve("classes");
  }
}
