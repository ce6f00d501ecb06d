package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.function.Supplier;
import javax.tools.JavaCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types in a file without a class of its own, which Java has since 25, cannot be named. */
final class CompactSourceFileTest {

  private static final List<String> TYPES =
      List.of(
          "@Decorate static class Foo { @Retry public final String bar() { return null; } }",
          "@Decorate interface Foo { @Timed void bar(); }",
          "@Singleton static class Foo {}",
          "@Singleton static class Foo { Foo(String name) {} }",
          "@Validated record Foo(@jakarta.validation.constraints.NotNull String name) {}",
          "static class Foo { @Retry public String bar() { return null; } }",
          "@Timed static class Foo { public String bar() { return null; } }",
          "@Retry public String bar() { return null; }",
          "@Registered interface Foo {} record Bar() implements Foo {}",
          "record Foo() implements Plugin {}",
          "@Registered(\"x\") record Foo() implements Plugin {}");

  private static final Compilation DAMASKS = Compilation.of();
  private static final Supplier<JavaCompiler> ECJ = OtherEcj.NEWEST.compilers();

  @ParameterizedTest
  @MethodSource("types")
  void haveOneError(String type) {
    assumeTrue(Runtime.version().feature() >= 25);
    check(type, Compiler.JAVAC.create());
  }

  /** Of those that the tests know the only one that has them. */
  @ParameterizedTest
  @MethodSource("types")
  void haveOneErrorUnderEcj(String type) {
    assumeTrue(Runtime.version().feature() >= 25);
    check(type, ECJ.get());
  }

  @Test
  void aFinalClassOfTheUnnamedPackageIsNone() {
    assumeTrue(Runtime.version().feature() >= 25);
    String type = "final class Main { @Decorate static class Foo { @Timed void bar() {} } }";
    for (JavaCompiler compiler : List.of(Compiler.JAVAC.create(), ECJ.get())) {
      Compiled compiled = compile(type, compiler);
      assertWithMessage("%s", compiled).that(compiled.errors()).isEmpty();
      assertThat(compiled.generated().text("Main_FooDecorated.java")).contains("barTiming");
    }
  }

  static List<String> types() {
    return TYPES;
  }

  private static void check(String type, JavaCompiler compiler) {
    Compiled compiled = compile(type + "\nvoid main() {}", compiler);
    assertWithMessage("%s", compiled).that(compiled.errors()).hasSize(1);
    assertThat(Marker.ids(Marker.reported(compiled))).containsExactly("ERROR CompactSource");
  }

  private static Compiled compile(String type, JavaCompiler compiler) {
    String source = "import dev.damask.*;\nimport dev.damask.decorate.*;\n%s\n";
    Sources sources =
        Sources.NONE
            .with("Main.java", source.formatted(type))
            .with("Plugin.java", "@dev.damask.Registered public interface Plugin {}");
    return new Compilation(
            sources,
            DAMASKS.compiler(),
            DAMASKS.processors(),
            List.of("--release", "25"),
            DAMASKS.libraries())
        .compile(compiler);
  }
}
