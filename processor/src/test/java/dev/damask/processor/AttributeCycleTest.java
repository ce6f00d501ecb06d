package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Attributes that name classes which are generated in the same compilation. */
final class AttributeCycleTest {

  private static final String KINDS =
      """
      package p;

      import dev.damask.*;
      import dev.damask.decorate.*;
      import java.util.List;

      @DecoratedBy(Kinds.Deco.class)
      @interface Kinds {
        Class<?> value();

        Class<?>[] all() default {};

        final class Deco implements Decorator {
          Deco(Class<?> value, Class<?>[] all) {}

          @Override
          public <R> R around(Call<R> call) throws Exception {
            return call.proceed();
          }
        }
      }

      """;

  /** javac does not tell which class that is. */
  @ParameterizedTest
  @EnumSource
  void whatWaitsForItselfIsResolvedOrExplained(Compiler compiler) {
    Compiled compiled =
        compile("@Decorate class Foo { @Kinds(FooDecorated.class) void go() {} }", compiler);
    if (compiler == Compiler.JAVAC) {
      assertThat(Marker.ids(Marker.reported(compiled))).containsExactly("ERROR AttributeCycle");
      assertThat(compiled.errors()).hasSize(1);
    } else {
      assertThat(compiled.errors()).isEmpty();
      assertThat(compiled.generated().text("p/FooDecorated.java")).contains("FooDecorated.class");
    }
  }

  /** Signatures are no reason to wait. */
  @ParameterizedTest
  @EnumSource
  void whatIsNoCycleIsWaitedFor(Compiler compiler) {
    Compiled compiled =
        compile(
            "@Decorate class Foo { @Kinds(value = BarDecorated.class, all = {List.class,"
                + " BarDecorated[].class}) void go() {} }\n"
                + "@Decorate class Bar { @Timed void go(FooDecorated foo) {} }",
            compiler);
    assertThat(compiled.errors()).isEmpty();
    String foo = compiled.generated().text("p/FooDecorated.java");
    assertThat(foo).contains("@Kinds(all = {List, BarDecorated[]}, value = BarDecorated)");
    assertThat(foo).contains("new Kinds.Deco(BarDecorated.class");
  }

  /** What nobody generates is the compiler's to report. */
  @ParameterizedTest
  @CsvSource({
    "JAVAC, @Kinds(Mispelt.class)",
    "JAVAC, @Retry(on = Mispelt.class)",
    "ECJ, @Kinds(Mispelt.class)",
    "ECJ, @Retry(on = Mispelt.class)"
  })
  void whatIsMisspeltIsTheCompilersToReport(Compiler compiler, String decorator) {
    Compiled compiled =
        compile("@Decorate class Foo { " + decorator + " void go(FooDecorated it) {} }", compiler);
    assertThat(compiled.problems()).isEmpty();
    assertThat(compiled.errors()).isNotEmpty();
  }

  @Test
  void failuresThatWaitForEachOtherAreExplained() {
    Compiled compiled =
        compile(
            "@Decorate class Foo extends Exception { @Retry(on = BarDecorated.class) void go() throws Bar {} }\n"
                + "@Decorate class Bar extends Exception { @Retry(on = FooDecorated.class) void go() throws Foo {} }",
            Compiler.JAVAC);
    assertThat(Marker.ids(Marker.reported(compiled)))
        .containsAtLeast("ERROR AttributeCycle", "ERROR AttributeCycle");
  }

  private static Compiled compile(String source, Compiler compiler) {
    return Compilation.of("p/Kinds.java", KINDS + source).with(compiler).compile();
  }
}
