package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.core.Engine;
import dev.damask.processor.core.IndexEngine;
import dev.damask.processor.core.IndexPattern;
import dev.damask.processor.core.Round;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypePattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is thrown while a class is read is a problem of that class, and the next goes on. */
final class BugTest {

  private static final Compilation TWO =
      Compilation.of(
          "p/Bad.java", "package p;\n@dev.damask.Decorate // ERROR Bug\nclass Bad {}\n",
          "p/Good.java", "package p; @dev.damask.Decorate class Good {}",
          "p/Use.java", "package p; class Use { BadDecorated bad; GoodDecorated good; }");

  private enum Thrown {
    EXCEPTION {
      @Override
      void happen() {
        throw new IllegalStateException("thrown");
      }
    },
    ASSERTION {
      @Override
      void happen() {
        throw new AssertionError("thrown");
      }
    },
    LINKAGE {
      @Override
      void happen() {
        throw new NoSuchMethodError("thrown");
      }
    },
    OVERFLOW {
      @Override
      void happen() {
        happen();
      }
    };

    abstract void happen();
  }

  @ParameterizedTest
  @EnumSource
  void ofOneClass(Thrown thrown) {
    for (Compiler compiler : Compiler.values()) {
      Compilation compilation =
          TWO.with(compiler).processors(() -> new Of(environment -> engine(thrown, environment)));
      Compiled compiled = compilation.compile();
      assertThat(Marker.reported(compiled)).isEqualTo(Marker.in(compilation.sources()));
      assertThat(compiled.errors()).hasSize(1);
      assertThat(compiled.generated().files().keySet())
          .containsExactly("p/BadDecorated.java", "p/GoodDecorated.java");
    }
  }

  @Test
  void ofAWholeCompilation() {
    for (Compiler compiler : Compiler.values()) {
      Compiled compiled =
          Compilation.of("p/Use.java", "package p; @Deprecated class Use {}")
              .with(compiler)
              .processors(() -> new Of(BugTest::indexEngine))
              .compile();
      assertThat(Marker.ids(Marker.reported(compiled))).containsExactly("ERROR Bug");
      assertThat(compiled.errors()).hasSize(1);
    }
  }

  private static Rounds engine(Thrown thrown, ProcessingEnvironment environment) {
    Engine engine = new Engine(environment, List.of(new Failing(thrown)), List.of());
    return engine::round;
  }

  private static Rounds indexEngine(ProcessingEnvironment environment) {
    IndexPattern failing =
        new IndexPattern() {
          @Override
          public void round(Round round) {
            throw new AssertionError("thrown");
          }
        };
    return new IndexEngine(environment, List.of(), List.of(failing))::round;
  }

  private interface Rounds {
    void round(Set<? extends TypeElement> annotations, RoundEnvironment round);
  }

  private interface Start {
    Rounds in(ProcessingEnvironment environment);
  }

  @SupportedAnnotationTypes("*")
  private static final class Of extends AbstractProcessor {
    private final Start start;
    private Rounds rounds;

    Of(Start start) {
      this.start = start;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (rounds == null) {
        rounds = start.in(processingEnv);
      }
      rounds.round(annotations, round);
      return false;
    }
  }

  private record Failing(Thrown thrown) implements TypePattern<Subject> {
    @Override
    public String annotation() {
      return "dev.damask.Decorate";
    }

    @Override
    public String suffix() {
      return "Decorated";
    }

    @Override
    public boolean isWrapper() {
      return true;
    }

    @Override
    public Optional<Subject> read(Subject subject) {
      if (subject.simpleName().equals("Bad")) {
        thrown.happen();
      }
      return Optional.of(subject);
    }

    @Override
    public TypeSpec.Builder write(Subject subject) {
      return skeleton(subject);
    }

    @Override
    public TypeSpec.Builder skeleton(Subject subject) {
      return TypeSpec.classBuilder(subject.generated());
    }
  }
}
