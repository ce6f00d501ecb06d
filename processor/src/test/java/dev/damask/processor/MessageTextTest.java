package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What errors say, where it depends on more than names. */
final class MessageTextTest {

  private static final String BASE =
      """
      package base;

      import dev.damask.Decorate;
      import dev.damask.decorate.Retry;

      @Decorate
      public class Base {
        static class Busy extends RuntimeException {
          private static final long serialVersionUID = 1;
        }

        @Retry(on = Busy.class)
        public String read() { return ""; }
      }
      """;

  private static final String CLIENT =
      """
      package app;

      import dev.damask.Decorate;
      import dev.damask.decorate.Timed;

      @Decorate
      public class Client extends base.Base {
        @Timed public String name() { return ""; }
        %s
      }
      """;

  @ParameterizedTest
  @EnumSource
  void aDefaultIsNamedAsOne(Compiler compiler) {
    Compilation client =
        Compilation.of(
            "p/Client.java",
            """
            package p;

            import dev.damask.Decorate;
            import dev.damask.decorate.Retry;

            @Decorate
            public class Client {
              @Retry(notOn = Exception.class)
              public String fetch() { return ""; }
            }
            """);
    assertThat(onlyError(client, compiler).text())
        .startsWith("[Damask:OnBoth] \"on\" is Exception by default, and \"notOn\" has it too");
  }

  @ParameterizedTest
  @EnumSource
  void aTypeIsNamedWithoutItsAnnotations(Compiler compiler) {
    Compilation user =
        Compilation.of(
            "p/User.java",
            """
            package p;

            import dev.damask.Validated;
            import jakarta.validation.constraints.Min;

            @Validated
            public class User {
              @Min(0)
              private int age;

              public int getAge() { return age; }
              public void setAge(String age) { this.age = Integer.parseInt(age); }
            }
            """);
    assertThat(onlyError(user, compiler).text())
        .startsWith(
            "[Damask:UncheckableSetter] @Validated cannot check what setAge() takes,"
                + " java.lang.String, as the value of age; give it a parameter of the type int (");
  }

  @ParameterizedTest
  @EnumSource
  void whatASuperclassHidesIsSaidWhereItIsInheritedWithAWayOutThatWorks(Compiler compiler) {
    Compilation client =
        Compilation.of("base/Base.java", BASE, "app/Client.java", CLIENT.formatted(""));
    Message error = onlyError(client, compiler);
    assertThat(error.source()).isEqualTo("app/Client.java");
    assertThat(error.text())
        .startsWith(
            "[Damask:HiddenType] generated code has to name base.Base.Busy for @Retry of read(),"
                + " which Client inherits, and cannot");
    assertThat(error.text()).contains("override read() in Client");

    String override = "@Override public String read() { return super.read(); }";
    Compilation overriding =
        Compilation.of("base/Base.java", BASE, "app/Client.java", CLIENT.formatted(override));
    overriding.with(compiler).compileWithoutErrors();
  }

  private static Message onlyError(Compilation compilation, Compiler compiler) {
    Compiled compiled = compilation.with(compiler).compile();
    assertWithMessage("%s", compiled).that(compiled.errors()).hasSize(1);
    return compiled.errors().get(0);
  }
}
