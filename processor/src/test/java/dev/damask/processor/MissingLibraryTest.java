package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens where an optional library is not on the user's class path. */
final class MissingLibraryTest {

  private static final String CACHED =
      """
      package p;

      import dev.damask.Decorate;
      import dev.damask.decorate.Cached;

      @Decorate
      class Foo {
        @Cached // ERROR MissingLibrary
        String bar() {
          return "";
        }
      }
      """;

  @ParameterizedTest
  @EnumSource
  void aCacheWithoutCaffeineIsOneErrorWithTheCoordinates(Compiler compiler) {
    Compilation compilation = compilation(CACHED, compiler);
    Compiled compiled = withUses(compilation, "p/FooDecorated.java").compile();
    assertThat(compiled.errors()).hasSize(1);
    assertThat(Marker.reported(compiled))
        .containsExactlyElementsIn(Marker.in(compilation.sources()));
    assertThat(compiled.errors().get(0).text()).contains("com.github.ben-manes.caffeine:caffeine");
  }

  @ParameterizedTest
  @EnumSource
  void whatNeedsNoCaffeineCompilesWithoutIt(Compiler compiler) {
    Compilation compilation = compilation(CACHED.replace("Cached", "Timed"), compiler);
    assertThat(compilation.strict().compileWithoutErrors().generated().files())
        .containsKey("p/FooDecorated.java");
  }

  @ParameterizedTest
  @EnumSource
  void constraintsWithoutJakartaAreOneErrorWithTheCoordinates(Compiler compiler) {
    Compilation compilation =
        Compilation.of(
                "p/Foo.java",
                """
                package p;

                import dev.damask.Validated;

                @Validated // ERROR MissingLibrary
                class Foo {
                  String bar;
                }
                """)
            .with(compiler)
            .libraries(Libraries.ofUserWithout("jakarta.validation-api"));
    Compiled compiled = withUses(compilation, "p/FooValidated.java").compile();
    assertThat(compiled.errors()).hasSize(1);
    assertThat(Marker.reported(compiled))
        .containsExactlyElementsIn(Marker.in(compilation.sources()));
    assertThat(compiled.errors().get(0).text())
        .contains("jakarta.validation:jakarta.validation-api");
  }

  private static Compilation withUses(Compilation compilation, String generated) {
    return compilation.with(OneMistakeTest.withUses(compilation.sources(), generated));
  }

  private static Compilation compilation(String foo, Compiler compiler) {
    return Compilation.of("p/Foo.java", foo)
        .with(compiler)
        .libraries(Libraries.ofUserWithout("caffeine"));
  }
}
