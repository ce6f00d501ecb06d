package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A type that nothing can be generated for, since it has no name for others or names what does not
 * exist, is one error: what others name is there all the same.
 */
final class SkeletonTest {

  private static final String IMPORTS =
      """
      package p;

      import dev.damask.*;
      import dev.damask.decorate.*;
      import jakarta.validation.constraints.*;

      """;

  /** What is wrong in each is that there is no {@code Lost}, which is the compiler's to say. */
  private static final Map<String, String> MISSPELT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("@Decorate class Foo { @Timed void bar(Lost it) {} }", "FooDecorated"),
              Map.entry(
                  "@Decorate class Foo { @Timed Lost bar() { return null; } }", "FooDecorated"),
              Map.entry(
                  "@Decorate @Timed class Foo { public <T extends Lost> void bar() {} }",
                  "FooDecorated"),
              Map.entry(
                  "@Decorate class Foo { Foo(Lost it) {} @Timed void bar() {} }", "FooDecorated"),
              Map.entry(
                  "@Decorate class Foo extends Lost { @Timed void bar() {} }", "FooDecorated"),
              Map.entry(
                  "@Decorate interface Foo { @Timed java.util.List<Lost> bar(); }", "FooDecorated"),
              Map.entry("@Validated class Foo { @NotNull Lost bar; }", "FooValidated"),
              Map.entry("@Validated record Foo(@NotNull Lost bar) {}", "FooValidated"),
              Map.entry("@Validated interface Foo { @NotNull Lost bar(); }", "FooValidated"),
              Map.entry("@Singleton class Foo { Foo(Lost it) {} }", "FooSingleton"),
              Map.entry("@Singleton class Foo extends Lost {}", "FooSingleton"),
              Map.entry("@Registered interface Foo extends Lost {}", "FooRegistry"),
              Map.entry("@Registered interface Foo {} class Bar extends Lost {}", "FooRegistry"),
              Map.entry(
                  "@Registered interface Foo {} class Bar extends Lost implements Foo {}",
                  "FooRegistry"),
              Map.entry(
                  "@Registered(factory = Foo.Maker.class) interface Foo { interface Maker { Foo"
                      + " make(Lost it); } }",
                  "FooRegistry")));

  private static final Map<String, String> PRIVATE =
      new TreeMap<>(
          Map.of(
              "@Decorate private static class Bar { @Timed void bar() {} }", "Foo_BarDecorated",
              "@Decorate private interface Bar { @Timed void bar(); }", "Foo_BarDecorated",
              "@Validated private static class Bar { @NotNull String bar; }", "Foo_BarValidated",
              "@Validated private record Bar(@NotNull String bar) {}", "Foo_BarValidated",
              "@Singleton private static class Bar {}", "Foo_BarSingleton",
              "@Registered private interface Bar {}", "Foo_BarRegistry"));

  @TestFactory
  Stream<DynamicTest> aMisspeltTypeIsTheCompilersError() {
    return under(MISSPELT, "%s", false);
  }

  @TestFactory
  Stream<DynamicTest> aPrivateTypeIsOneError() {
    return under(PRIVATE, "class Foo { %s }", true);
  }

  private static Stream<DynamicTest> under(
      Map<String, String> all, String around, boolean isDamasks) {
    return all.entrySet().stream()
        .flatMap(
            it ->
                Arrays.stream(Compiler.values())
                    .map(
                        compiler ->
                            dynamicTest(
                                it.getKey() + " " + compiler,
                                () -> {
                                  String foo = around.formatted(it.getKey());
                                  check(compilation(foo, it.getValue()).with(compiler), isDamasks);
                                })));
  }

  private static Compilation compilation(String foo, String generated) {
    Sources sources = Sources.NONE.with("p/Foo.java", IMPORTS + foo);
    return Compilation.of(OneMistakeTest.withUses(sources, "p/" + generated + ".java"));
  }

  private static void check(Compilation compilation, boolean isDamasks) {
    Compiled compiled = compilation.compile();
    assertWithMessage("%s", compiled).that(compiled.errors()).hasSize(1);
    assertThat(compiled.problems()).hasSize(isDamasks ? 1 : 0);
    assertThat(compiled.generated().files().keySet().toString()).doesNotContain("Awaited");
  }

  /** Rounds are asked for only as long as something comes. */
  @Test
  void waitsForTypesOfAnyRound() {
    Compilation compilation =
        Compilation.of(
            "p/Foo.java",
            IMPORTS
                + "@Decorate class Foo { @Timed void bar(One it) {} }\n"
                + "@Decorate class Bar { @Timed void bar(Two it) {} }\n"
                + "@Registered interface Root {} class Entry extends Two implements Root {}\n"
                + "class Use { FooDecorated foo; BarDecorated bar; RootRegistry registry; }\n");
    Compiled compiled =
        compilation
            .processors(
                DamaskIndexProcessor::new,
                DamaskProcessor::new,
                () -> new WritingProcessor("p.One", "package p; class One {}"),
                () -> new WritingProcessor("p.Two", "package p; class Two {}", "p.One"))
            .compileWithoutErrors();
    assertThat(compiled.generated().text("p/BarDecorated.java")).contains("bar(Two it)");
    assertThat(compiled.generated().text("p/RootRegistry.java")).contains("new Entry()");
    assertThat(compiled.generated().files().keySet().toString()).doesNotContain("Awaited");
  }

  @Test
  void aTypeThatComesTooLateIsAnError() {
    Compilation compilation =
        Compilation.of(
                "p/Foo.java", IMPORTS + "@Decorate class Foo { @Timed void bar(Late it) {} }")
            .processors(DamaskIndexProcessor::new, DamaskProcessor::new, LateProcessor::new);
    Compiled compiled = compilation.compile();
    assertThat(Marker.ids(Marker.reported(compiled))).containsExactly("ERROR LateType");
    assertThat(compiled.errors()).hasSize(1);
  }

  /** Counts rounds instead of looking at what there is. */
  @SupportedAnnotationTypes("*")
  private static final class LateProcessor extends AbstractProcessor {
    private int rounds;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      rounds++;
      if (rounds == 3) {
        try (Writer writer = processingEnv.getFiler().createSourceFile("p.Late").openWriter()) {
          writer.write("package p; class Late {}");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
