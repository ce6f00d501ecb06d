package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.validate.ValidationException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Patterns that meet on one class: singletons and registries create the outermost type. */
final class CompositionTest {

  private static final Woven ALL =
      Woven.of(
          """
          @Validated @Decorate @Singleton
          public class Foo {
            @jakarta.validation.constraints.NotBlank private String name;
            public Foo(String name) { this.name = name; }
            public String getName() { return name; }
            public void setName(String name) { this.name = name; }
            @Timed public String greet() { return "hi " + name; }
          }
          @Registered interface Plugin {}
          @Registered @Validated class Strict implements Plugin {
            @jakarta.validation.constraints.NotBlank String name = "strict";
          }
          @Decorate class Timely implements Plugin {
            @Timed void run() {}
          }
          """);

  @Test
  void aSingletonIsDecoratedAndValidated() throws Throwable {
    ValidationException rejected =
        assertThrows(
            ValidationException.class, () -> ALL.callStatic("FooSingleton", "initialize", " "));
    assertThat(rejected).hasMessageThat().isEqualTo("name must not be blank");
    Object foo = ALL.callStatic("FooSingleton", "initialize", "ada");
    assertThat(foo.getClass().getSimpleName()).isEqualTo("FooDecorated");
    assertThat(foo.getClass().getSuperclass().getSimpleName()).isEqualTo("FooValidated");
    assertThat(Woven.call(foo, "greet")).isEqualTo("hi ada");
    assertThrows(ValidationException.class, () -> Woven.call(foo, "setName", ""));
    assertThat(Woven.call(foo, "greet")).isEqualTo("hi ada");
  }

  @Test
  void aRegistryCreatesTheOutermostTypesOfItsEntries() throws Throwable {
    assertThat(ALL.callStatic("PluginRegistry", "keys")).isEqualTo(Set.of("Strict", "Timely"));
    assertThat(ALL.callStatic("PluginRegistry", "create", "Strict").getClass().getSimpleName())
        .isEqualTo("StrictValidated");
    assertThat(ALL.callStatic("PluginRegistry", "create", "Timely").getClass().getSimpleName())
        .isEqualTo("TimelyDecorated");
  }
}
