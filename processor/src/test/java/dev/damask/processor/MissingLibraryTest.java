package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
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
        String bar(String name) {
          return name;
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
  void aCacheOfOneValueWorksWithoutCaffeine(Compiler compiler, @TempDir Path folder)
      throws Exception {
    String memo = CACHED.replace("String name", "").replace("return name", "return new String()");
    compilation(memo, compiler).strict().compileWithoutErrors().writeClasses(folder);
    List<URL> libraries = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (Path library : Libraries.ofUserWithout("caffeine")) {
      libraries.add(library.toUri().toURL());
    }
    URL[] urls = libraries.toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      Class<?> foo = loader.loadClass("p.FooDecorated");
      Constructor<?> constructor = foo.getDeclaredConstructor();
      constructor.setAccessible(true);
      Method bar = foo.getDeclaredMethod("bar");
      bar.setAccessible(true);
      Object wrapper = constructor.newInstance();
      assertThat(bar.invoke(wrapper)).isSameInstanceAs(bar.invoke(wrapper));
    }
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
