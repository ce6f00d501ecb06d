package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Overloads behind those of types that are yet to be generated, where a build tool stands between
 * javac and the processor, which cannot see the source then.
 */
final class LateOverloadTest {

  private static final String IMPORTS =
      "package p; import dev.damask.*; import dev.damask.decorate.*;"
          + " import jakarta.validation.constraints.*;\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Decorate class Foo { @Timed void to(FooDecorated it) {}\n@Timed void to(String it) {} }",
        "@Decorate class Foo { @Timed void go() {} Foo(FooDecorated it) {}\nFoo(String it) {} }",
        "@Decorate interface Foo { @Timed void to(FooDecorated it);\nvoid to(String it); }",
        "@Singleton class Foo { Foo(FooSingleton it) {}\nFoo(String it) {} }",
        "class Base { void to(FooDecorated it) {}\nvoid to(String it) {} }"
            + " @Decorate @Timed class Foo extends Base { public void go() {} }",
      })
  void whatJavacDoesNotShowIsAnError(String source) {
    Compiled compiled = compile(source);
    assertThat(Marker.ids(Marker.reported(compiled))).containsExactly("ERROR LateOverload");
    assertThat(compiled.errors()).hasSize(1);
    assertThat(compiled.errors().get(0).line()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Decorate class Foo { @Timed void to(String it) {} @Timed void to(FooDecorated it) {} }",
        "@Decorate class Foo { @Timed void to(FooDecorated it) {} private void to(String it) {} }",
        "@Decorate class Foo { @Timed void to(FooDecorated it) {} void to() {} void of(int i) {} }",
        "@Singleton class Foo { void to(FooSingleton it) {} void to(String it) {} }",
        "@Decorate class Foo { @Timed void to(FooDecorated it) {} }"
            + " class Other { void to(FooDecorated it) {} void to(String it) {} }",
      })
  void whatChangesNothingIsNone(String source) {
    Compiled compiled = compile(source);
    assertThat(compiled.errors()).isEmpty();
  }

  @Test
  void theCompilerItselfIsAsked() {
    String source =
        "@Decorate class Foo { @Timed void to(FooDecorated it) {} @Timed void to(String it) {} }";
    Compiled compiled = Compilation.of("p/Foo.java", IMPORTS + source).compileWithoutErrors();
    assertThat(compiled.generated().text("p/FooDecorated.java")).contains("void to(String it)");
  }

  private static Compiled compile(String source) {
    return Compilation.of("p/Foo.java", IMPORTS + source)
        .processors(() -> new Shielded(new DamaskProcessor()))
        .compile();
  }

  /** A processor that does not see the compiler's own environment. */
  private record Shielded(Processor processor) implements Processor {

    @Override
    public void init(ProcessingEnvironment environment) {
      processor.init(new Shield(environment));
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
        Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
      return processor.getCompletions(element, annotation, member, text);
    }
  }

  private record Shield(ProcessingEnvironment environment) implements ProcessingEnvironment {

    @Override
    public Map<String, String> getOptions() {
      return environment.getOptions();
    }

    @Override
    public Messager getMessager() {
      return environment.getMessager();
    }

    @Override
    public Filer getFiler() {
      return environment.getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return environment.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return environment.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return environment.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return environment.getLocale();
    }
  }
}
