package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens where the user's class path has an old SLF4J, or none. */
final class OldSlf4jTest {

  private static final Sources SOURCES =
      Sources.NONE
          .with(
              "p/Foo.java",
              """
              package p;

              @dev.damask.Decorate // ERROR OldSlf4j
              class Foo {
                @dev.damask.decorate.Timed
                void bar() {}
              }
              """)
          .with(
              "p/Other.java",
              """
              package p;

              @dev.damask.Singleton
              class Other {}
              """);

  /** As much of SLF4J 1.7 as compilers ask for. */
  private static final Compilation SLF4J_1 =
      Compilation.of(
              "org/slf4j/Logger.java",
              "package org.slf4j; public interface Logger { void info(String text); }",
              "org/slf4j/LoggerFactory.java",
              "package org.slf4j; public final class LoggerFactory {}")
          .libraries(List.of());

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void anOldOneIsOneError(Compiler compiler) throws IOException {
    SLF4J_1.compileWithoutErrors().writeClasses(folder);
    List<Path> libraries =
        Stream.concat(Libraries.ofUserWithout("slf4j-api").stream(), Stream.of(folder)).toList();
    assertThat(check(compiler, libraries)).contains("slf4j-api:2.0.17");
  }

  @ParameterizedTest
  @EnumSource
  void noneIsOneError(Compiler compiler) {
    assertThat(check(compiler, Libraries.ofUserWithout("slf4j-api"))).contains("has none");
  }

  @Test
  void theVersionToAddIsTheOneThatDamaskIsBuiltWith() {
    assertThat(Libraries.named("slf4j-api").get(0).toString()).endsWith("slf4j-api-2.0.17.jar");
  }

  private static String check(Compiler compiler, List<Path> libraries) {
    Compiled compiled = Compilation.of(SOURCES).with(compiler).libraries(libraries).compile();
    if (compiler == Compiler.JAVAC) {
      // Others have another order of what is annotated.
      assertThat(Marker.reported(compiled)).containsExactlyElementsIn(Marker.in(SOURCES));
    }
    assertThat(Marker.ids(Marker.reported(compiled))).containsExactly("ERROR OldSlf4j");
    assertThat(compiled.errors()).hasSize(1);
    return compiled.errors().get(0).text();
  }
}
