package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The harness itself, with a small processor in Damask's place. */
final class CompilationTest {

  private static final String FOO = "package p;\n@Deprecated class Foo { FooTag tag; }\n";

  @ParameterizedTest
  @EnumSource
  void tellsWhatWasGenerated(Compiler compiler) {
    Compiled compiled =
        Compilation.of("p/Foo.java", FOO)
            .with(compiler)
            .processors(TagProcessor::new)
            .compileWithoutErrors();
    assertThat(compiled.generated().files())
        .containsExactly(
            "META-INF/FooTag",
            "FooTag\n",
            "p/FooTag.java",
            "package p;\n\npublic final class FooTag {}\n");
  }

  @ParameterizedTest
  @EnumSource
  void loadsWhatWasCompiled(Compiler compiler) throws Exception {
    String answer =
        """
        package p;
        @Deprecated
        public class Answer implements java.util.concurrent.Callable<Object> {
          @Override public Object call() { return new AnswerTag(); }
        }
        """;
    Compiled compiled =
        Compilation.of("p/Answer.java", answer)
            .with(compiler)
            .processors(TagProcessor::new)
            .compileWithoutErrors();
    ClassLoader loader = compiled.classLoader();
    Callable<?> callable =
        (Callable<?>) loader.loadClass("p.Answer").getConstructor().newInstance();
    assertThat(callable.call().getClass().getName()).isEqualTo("p.AnswerTag");
    try (var resource = loader.getResourceAsStream("META-INF/AnswerTag")) {
      assertThat(new String(resource.readAllBytes())).isEqualTo("AnswerTag\n");
    }
    assertThat(loader.getResources("META-INF/AnswerTag").hasMoreElements()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhereAProblemIs(Compiler compiler) {
    Compiled compiled =
        Compilation.of("p/Foo.java", "package p;\nclass Foo {\n  @Deprecated void old() {}\n}\n")
            .with(compiler)
            .processors(TagProcessor::new)
            .compile();
    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.errors()).hasSize(1);
    assertThat(Marker.reported(compiled))
        .containsExactly(new Marker("p/Foo.java", 3, "ERROR", "DeprecatedMethod"));
  }

  @ParameterizedTest
  @EnumSource
  void tellsTheCompilersOwnErrorsAndWarnings(Compiler compiler) {
    Compiled compiled =
        Compilation.of("Foo.java", "import java.util.*;\nclass Foo {\n  List x;\n  Lost y;\n}\n")
            .with(compiler)
            .strict()
            .compile();
    assertThat(compiled.errors()).hasSize(1);
    assertThat(compiled.errors().get(0).line()).isEqualTo(4);
    assertThat(compiled.errors().get(0).problem()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void strictMeansWarnings(Compiler compiler) {
    Compilation compilation =
        Compilation.of("Foo.java", "class Foo {\n  java.util.List x;\n}\n").with(compiler);
    Compiled compiled = compilation.strict().compile();
    assertThat(compiled.warnings()).hasSize(1);
    assertThat(compiled.warnings().get(0).source()).isEqualTo("Foo.java");
    assertThat(compiled.output()).doesNotContain("invalid warning token");
  }

  @Test
  void compilesModules() {
    Compilation compilation =
        Compilation.of(
            "module-info.java",
            "module p {\n  requires dev.damask.runtime;\n}\n",
            "p/Foo.java",
            "package p;\nclass Foo {\n  dev.damask.Environment environment;\n}\n");
    compilation.compileWithoutErrors();
    compilation.with(Compiler.ECJ).compileWithoutErrors();
    compilation = compilation.with(compilation.sources().with("module-info.java", "module p {}"));
    assertThat(compilation.compile().errors()).isNotEmpty();
    assertThat(compilation.with(Compiler.ECJ).compile().errors()).isNotEmpty();
  }

  /** Once this fails, golden folders with modules can run under ecj too. */
  @Test
  void ecjKeepsGeneratedTypesOutOfTheModule() {
    Compilation compilation =
        Compilation.of("module-info.java", "module m {}\n", "p/Foo.java", FOO)
            .processors(TagProcessor::new);
    compilation.compileWithoutErrors();
    assertThat(compilation.with(Compiler.ECJ).compile().errors()).hasSize(1);
  }

  @Test
  void librariesCanBeTakenAway() {
    Compilation compilation =
        Compilation.of("A.java", "class A {\n  com.github.benmanes.caffeine.cache.Ticker t;\n}\n");
    compilation.compileWithoutErrors();
    Compilation without = compilation.libraries(Libraries.ofUserWithout("caffeine"));
    assertThrows(AssertionError.class, without::compileWithoutErrors);
  }

  @Test
  void lombokWorksBesideOthers() {
    String foo = "package p;\n@Deprecated @lombok.Getter class Foo {\n  int size;\n";
    Compilation compilation =
        Compilation.of(
            "p/Foo.java", foo + "  FooTag tag;\n  int twice() { return 2 * getSize(); }\n}\n");
    List<Path> libraries = new ArrayList<>(Libraries.ofUser());
    libraries.addAll(Libraries.named("lombok"));
    compilation = compilation.libraries(libraries);
    compilation.processors(TagProcessor::new, Lombok::processor).compileWithoutErrors();
    compilation.processors(Lombok::processor, TagProcessor::new).compileWithoutErrors();
  }

  @Test
  void readsAFolderAndWritesClasses(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("in/p"));
    Files.writeString(folder.resolve("in/p/Foo.java"), FOO);
    Compiled compiled =
        Compilation.of(folder.resolve("in")).processors(TagProcessor::new).compileWithoutErrors();
    compiled.writeClasses(folder.resolve("classes"));
    assertThat(Sources.filesUnder(folder.resolve("classes")))
        .containsExactly(
            folder.resolve("classes/META-INF/FooTag"),
            folder.resolve("classes/p/Foo.class"),
            folder.resolve("classes/p/FooTag.class"));
  }
}
