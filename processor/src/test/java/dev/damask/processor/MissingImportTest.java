package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where an annotation does not exist the compiler says so, and Damask adds nothing. */
final class MissingImportTest {

  @ParameterizedTest
  @EnumSource
  void ofDecorateIsTheCompilersOwnErrorOnly(Compiler compiler) {
    Compiled compiled =
        compile(
            compiler,
            """
            @Decorate class Foo {
              @Timed void first() {}
              @Logged void second() {}
              @Decorate interface Bar { @Timed void first(); }
            }
            """);
    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.errors()).hasSize(2);
    assertWithMessage("%s", compiled).that(compiled.problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void annotationsThatAreThereAreNoReasonToBeSilent(Compiler compiler) {
    Compiled compiled =
        compile(
            compiler,
            """
            @Tag("a") @Tag("b") class Foo {
              @Timed void first() {}
            }
            @java.lang.annotation.Repeatable(Tags.class) @interface Tag { String value(); }
            @interface Tags { Tag[] value(); }
            """);
    assertThat(Marker.ids(Marker.reported(compiled))).containsExactly("ERROR MissingDecorate");
  }

  private static Compiled compile(Compiler compiler, String source) {
    return Compilation.of("p/Foo.java", "package p;\nimport dev.damask.decorate.*;\n" + source)
        .with(compiler)
        .compile();
  }
}
