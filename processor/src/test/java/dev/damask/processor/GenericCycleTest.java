package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Classes that name each other's generated types, and those have type parameters. */
final class GenericCycleTest {

  private static final String CLASS =
      """
      package p;

      import dev.damask.Decorate;
      import dev.damask.decorate.Timed;

      @Decorate
      class %s<T> {
        @Timed
        %s value() {
          return null;
        }
      }
      """;

  /**
   * A compiler that tells what such a type is written as gets the wrappers, any other an error on
   * each class.
   */
  @ParameterizedTest
  @EnumSource
  void aCycleIsResolvedOrExplained(Compiler compiler) {
    Compiled compiled =
        compilation("SecondDecorated<T>", "FirstDecorated<T>").with(compiler).compile();
    if (tellsOfMissingGenericTypes(compiler)) {
      assertThat(compiled.errors()).isEmpty();
      assertThat(compiled.generated().text("p/FirstDecorated.java"))
          .contains("SecondDecorated<T> value()");
    } else {
      assertThat(compiled.errors()).hasSize(2);
      assertThat(Marker.ids(Marker.reported(compiled)))
          .containsExactly("ERROR GenericCycle", "ERROR GenericCycle");
    }
  }

  /** The second waits for the first, which waits for nobody. */
  @ParameterizedTest
  @EnumSource
  void aChainIsResolved(Compiler compiler) {
    assertThat(
            compilation("T", "FirstDecorated<String>")
                .with(compiler)
                .compileWithoutErrors()
                .generated()
                .text("p/SecondDecorated.java"))
        .contains("FirstDecorated<String> value()");
  }

  /** What no pattern generates is the compiler's to report, once. */
  @ParameterizedTest
  @EnumSource
  void aGenericTypeThatNobodyWritesIsNoCycle(Compiler compiler) {
    Compiled compiled = compilation("Nowhere<T>", "Nowhere<String>").with(compiler).compile();
    assertThat(compiled.errors()).hasSize(2);
    assertThat(Marker.ids(Marker.reported(compiled))).isEmpty();
  }

  /** To javac 17 such a type is {@code <any>}. */
  private static boolean tellsOfMissingGenericTypes(Compiler compiler) {
    return compiler != Compiler.JAVAC || Runtime.version().feature() > 17;
  }

  private static Compilation compilation(String first, String second) {
    return Compilation.of(
        "p/First.java", CLASS.formatted("First", first),
        "p/Second.java", CLASS.formatted("Second", second));
  }
}
