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

  /** Damask has nothing to write in the rounds in between. */
  @ParameterizedTest
  @EnumSource
  void nameOfATypeThatIsMadeRoundsLater(Compiler compiler) {
    Compiled compiled =
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
                """)
            .with(compiler)
            .processors(
                () -> new WritingProcessor("late.One", "package late; class One {}"),
                () -> new WritingProcessor("late.Two", "package late; class Two {}", "late.One"),
                () ->
                    new WritingProcessor(
                        "app.FooDecorated",
                        "package app; public class FooDecorated {}",
                        "late.Two"),
                DamaskIndexProcessor::new,
                DamaskProcessor::new)
            .compileWithoutErrors();
    assertThat(compiled.generated().text("app/ClientDecorated.java"))
        .doesNotContain("import other");
  }

  /** Both are Damask's, and the one that is imported is not that of the same package. */
  @ParameterizedTest
  @EnumSource
  void importedNameThatDamaskGeneratesInTheSamePackageToo(Compiler compiler) {
    String foo =
        """
        package %s;

        @dev.damask.Decorate
        public class Foo {
          @dev.damask.decorate.Timed
          public %s run() {
            return null;
          }
        }
        """;
    Compiled compiled =
        Compilation.of(
                "app/Client.java",
                CLIENT
                    .formatted("FooDecorated")
                    .replace(
                        "import dev.damask.Decorate;",
                        "import dev.damask.Decorate;\nimport other.FooDecorated;"),
                "app/Foo.java",
                foo.formatted("app", "Object"),
                "other/Foo.java",
                foo.formatted("other", "app.ClientDecorated"))
            .with(compiler)
            .compileWithoutErrors();
    assertThat(compiled.generated().text("app/ClientDecorated.java"))
        .contains("import other.FooDecorated");
  }

  @ParameterizedTest
  @EnumSource
  void qualifiedNameThatDamaskGeneratesInTheSamePackageToo(Compiler compiler) {
    Compilation compilation =
        Compilation.of(
            "app/Client.java",
            CLIENT.formatted("made.FooDecorated"),
            "app/Foo.java",
            """
            package app;

            @dev.damask.Decorate
            public class Foo {
              @dev.damask.decorate.Timed
              public void run() {}
            }
            """);
    Compiled compiled =
        compilation
            .with(compiler)
            .processors(
                () ->
                    new WritingProcessor(
                        "made.FooDecorated", "package made; public class FooDecorated {}"),
                DamaskIndexProcessor::new,
                DamaskProcessor::new)
            .compileWithoutErrors();
    assertThat(compiled.generated().text("app/ClientDecorated.java"))
        .contains("import made.FooDecorated");
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
