package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types that another processor makes are not those of the same simple name that Damask knows. */
final class OtherProcessorTest {

  private static final String CLIENT =
      """
      package app;

      import dev.damask.Decorate;
      import dev.damask.decorate.Timed;

      @Decorate
      public class Client {
        @Timed
        public %1$s fetch(%1$s before) {
          return before;
        }
      }
      """;

  @ParameterizedTest
  @EnumSource
  void nameOfAnAnnotationThatIsDecoratedBy(Compiler compiler) {
    Compilation compilation =
        Compilation.of(
            "app/Client.java",
            CLIENT.formatted("Audited"),
            "audit/Audited.java",
            """
            package audit;

            import dev.damask.decorate.Call;
            import dev.damask.decorate.DecoratedBy;
            import dev.damask.decorate.Decorator;

            @DecoratedBy(Audited.Audit.class)
            public @interface Audited {
              final class Audit implements Decorator {
                @Override
                public <R> R around(Call<R> call) throws Exception {
                  return call.proceed();
                }
              }
            }
            """);
    check(compilation.with(compiler), "Audited");
  }

  @ParameterizedTest
  @EnumSource
  void nameOfATypeThatDamaskGeneratesInAnotherPackage(Compiler compiler) {
    Compilation compilation =
        Compilation.of(
            "app/Client.java",
            CLIENT.formatted("FooDecorated"),
            "other/Foo.java",
            """
            package other;

            import dev.damask.Decorate;
            import dev.damask.decorate.Timed;

            @Decorate
            public class Foo {
              @Timed
              public void run() {}
            }
            """);
    check(compilation.with(compiler), "FooDecorated");
  }

  private static void check(Compilation compilation, String made) {
    Compiled compiled =
        compilation
            .processors(
                () ->
                    new WritingProcessor(
                        "app." + made, "package app; public class " + made + " {}"),
                DamaskIndexProcessor::new,
                DamaskProcessor::new)
            .compileWithoutErrors();
    assertThat(compiled.generated().text("app/ClientDecorated.java"))
        .contains("public " + made + " fetch(" + made + " before)");
    assertThat(compiled.generated().text("app/ClientDecorated.java"))
        .doesNotContain("import other");
  }
}
