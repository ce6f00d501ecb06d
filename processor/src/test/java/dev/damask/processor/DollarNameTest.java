package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under ecj no nested type with a dollar sign in its name can be found by that name. */
final class DollarNameTest {

  private static final String IMPORTS =
      "package p;\nimport dev.damask.*;\nimport dev.damask.decorate.*;\n";

  private static Compilation nested(String types) {
    return Compilation.of(
        "p/Outer.java",
        IMPORTS + "public class Outer {\n" + types + "\n}\n",
        "p/Plugin.java",
        IMPORTS + "@Registered public interface Plugin {}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Decorate public static class $Foo { @Timed public void bar() {} }",
        "@Singleton public static class Foo$ {}",
        "public static class Foo$ { @Singleton public static class Bar {} }",
        "@Validated public record F$o(@jakarta.validation.constraints.NotNull String name) {}",
        "@Registered public interface Foo$ {}",
        "public static class Foo$ implements Plugin {}",
      })
  void isOneErrorUnderEcj(String type) {
    nested(type).compileWithoutErrors();
    Compiled compiled = nested(type).with(Compiler.ECJ).compile();
    assertThat(Marker.ids(Marker.reported(compiled))).containsExactly("ERROR DollarName");
    assertThat(compiled.errors()).hasSize(1);
  }

  @Test
  void elsewhereIsNone() {
    Compilation compilation =
        Compilation.of(
            "p/$Foo$.java",
            IMPORTS
                + """
                @Decorate
                public class $Foo$ {
                  public static class Down$ extends Exception {
                    private static final long serialVersionUID = 1L;
                  }

                  @Retry(on = Down$.class)
                  public Down$ $bar(Down$ down) throws Down$ {
                    return down;
                  }
                }
                """);
    compilation.compileWithoutErrors();
    compilation.with(Compiler.ECJ).compileWithoutErrors();
  }
}
