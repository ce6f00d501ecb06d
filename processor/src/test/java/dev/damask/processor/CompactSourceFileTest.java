package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types in a file without a class of its own, which Java has since 25, cannot be named. */
final class CompactSourceFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "@Registered(\"x\") record Foo() implements Plugin {}",
      })
  void haveOneError(String type) {
    assumeTrue(Runtime.version().feature() >= 25);
    String source = "import dev.damask.*;\nimport dev.damask.decorate.*;\n%s\nvoid main() {}\n";
    Compilation damasks =
        Compilation.of(
            "Main.java",
            source.formatted(type),
            "Plugin.java",
            "@dev.damask.Registered public interface Plugin {}");
    Compiled compiled =
        new Compilation(
                damasks.sources(),
                damasks.compiler(),
                damasks.processors(),
                List.of("--release", "25"),
                damasks.libraries())
            .compile();
    assertWithMessage("%s", compiled).that(compiled.errors()).hasSize(1);
    assertThat(Marker.ids(Marker.reported(compiled))).containsExactly("ERROR CompactSource");
  }
}
