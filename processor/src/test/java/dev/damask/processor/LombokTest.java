package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Damask beside the real Lombok, whichever of them is asked first. */
final class LombokTest {

  @Test
  void whatValueMakesFinalNamesTheWayOut() {
    for (Compilation compilation :
        inEitherOrder(
            """
            package p;
            @lombok.Value
            @dev.damask.Decorate
            class Foo {
              String name;
              @dev.damask.decorate.Timed String load() { return name; }
            }
            """)) {
      Compiled compiled = compilation.compile();
      assertWithMessage("%s", compiled).that(compiled.errors()).hasSize(1);
      assertThat(compiled.errors().get(0).toString()).contains("@NonFinal");
    }
  }

  @Test
  void builderOfValidatedClassIsNoted() {
    for (Compilation compilation :
        inEitherOrder(
            """
            package p;
            import jakarta.validation.constraints.NotBlank;
            @lombok.Builder
            @lombok.Getter
            @dev.damask.Validated
            class Foo {
              @NotBlank private String name;
            }
            """)) {
      Compiled compiled = compilation.compileWithoutErrors();
      assertThat(Marker.ids(Marker.reported(compiled))).containsExactly("NOTE UncheckedObjects");
    }
  }

  @Test
  void builderOfValidatedTypeChecks() throws Exception {
    for (Compilation compilation :
        inEitherOrder(
            """
            package p;
            import jakarta.validation.constraints.NotBlank;
            @lombok.Getter
            @lombok.AllArgsConstructor
            @dev.damask.Validated
            public class Foo {
              @NotBlank private String name;
              @lombok.Builder
              public static Foo of(String name) { return new FooValidated(name); }
              public static Foo build(String name) { return builder().name(name).build(); }
            }
            """)) {
      Compiled compiled = compilation.compileWithoutErrors();
      assertThat(compiled.problems()).isEmpty();
      Class<?> foo = compiled.load("p.Foo");
      assertThat(foo.getMethod("build", String.class).invoke(null, "ada")).isNotNull();
      assertThat(failure(foo)).hasMessageThat().isEqualTo("name must not be blank");
    }
  }

  private static Throwable failure(Class<?> foo) throws Exception {
    try {
      foo.getMethod("build", String.class).invoke(null, "");
      throw new AssertionError("was not checked");
    } catch (InvocationTargetException e) {
      return e.getCause();
    }
  }

  private static List<Compilation> inEitherOrder(String source) {
    List<Path> libraries = new ArrayList<>(Libraries.ofUser());
    libraries.addAll(Libraries.named("lombok"));
    Compilation compilation = Compilation.of("p/Foo.java", source).libraries(libraries);
    return List.of(
        compilation.processors(
            Lombok::processor,
            DamaskExclusionProcessor::new,
            DamaskIndexProcessor::new,
            DamaskProcessor::new),
        compilation.processors(
            DamaskExclusionProcessor::new,
            DamaskIndexProcessor::new,
            DamaskProcessor::new,
            Lombok::processor));
  }
}
