package dev.damask.processor.decorate;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Declared;
import dev.damask.processor.code.Nullness;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.CallNote;
import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.WovenMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What decorators of one method tell each other, written from a model made by hand. */
final class CallNotesTest {

  /** Tells, asks, or does neither. */
  private enum Talk implements Decoration {
    TELLS,
    ASKS,
    SILENT;

    @Override
    public String summary() {
      return name();
    }

    @Override
    public String participle() {
      return name();
    }

    @Override
    public Optional<CallNote> tells() {
      return Optional.of(CallNote.TIME_UP).filter(it -> this == TELLS);
    }

    @Override
    public Optional<CallNote> asks() {
      return Optional.of(CallNote.TIME_UP).filter(it -> this == ASKS);
    }

    @Override
    public Piece write(Layer layer) {
      CodeBlock.Builder code = CodeBlock.builder();
      if (this != SILENT) {
        layer.note(CallNote.TIME_UP).ifPresent(it -> code.addStatement("use($L)", it));
      }
      return Piece.of(code.add(layer.proceed()).build());
    }
  }

  @Test
  void theOutermostThatHasToDoWithItMakesIt() {
    assertThat(
            methods(List.of("url"), Talk.SILENT, Talk.ASKS, Talk.SILENT, Talk.TELLS, Talk.SILENT))
        .containsExactly(
            "fetch(url): fetchASKS(url);",
            "fetchASKS(url): TimeUp timeUp = new TimeUp(); use(timeUp); fetchSILENT(url, timeUp);",
            "fetchSILENT(url, timeUp): fetchTELLS(url, timeUp);",
            "fetchTELLS(url, timeUp): use(timeUp); fetchSILENT2(url);",
            "fetchSILENT2(url): super.fetch(url);")
        .inOrder();
  }

  @Test
  void itMakesNoDifferenceWhoStandsAbove() {
    assertThat(methods(List.of(), Talk.TELLS, Talk.ASKS))
        .containsExactly(
            "fetch(): TimeUp timeUp = new TimeUp(); use(timeUp); fetchASKS(timeUp);",
            "fetchASKS(timeUp): use(timeUp); super.fetch();")
        .inOrder();
  }

  @Test
  void whereNobodyAsksNothingIsTold() {
    assertThat(methods(List.of(), Talk.TELLS, Talk.TELLS, Talk.SILENT).toString())
        .doesNotContain("TimeUp");
    assertThat(methods(List.of(), Talk.ASKS, Talk.SILENT).toString()).doesNotContain("TimeUp");
  }

  @Test
  void aParameterOfTheUsersKeepsItsName() {
    assertThat(methods(List.of("timeUp"), Talk.TELLS, Talk.ASKS).get(0))
        .isEqualTo(
            "fetch(timeUp): TimeUp timeUp2 = new TimeUp(); use(timeUp2); fetchASKS(timeUp,"
                + " timeUp2);");
  }

  /** The methods of a wrapper, each as a line, without what guards them. */
  private static List<String> methods(List<String> parameters, Talk... talks) {
    Signature signature =
        new Signature(
            "fetch",
            Optional.empty(),
            List.of(),
            List.of(),
            Declared.VOID,
            parameters.stream().map(it -> new Parameter(it, TypeName.INT)).toList(),
            false,
            List.of());
    WovenMethod method = new WovenMethod(signature, "fetch", Arrays.asList(talks));
    TypeSpec written = DecorateWriter.write(new DecorateModel(shape(), List.of(method))).build();
    return written.methodSpecs().stream()
        .filter(it -> !it.isConstructor())
        .map(CallNotesTest::line)
        .toList();
  }

  private static String line(MethodSpec method) {
    String parameters =
        String.join(", ", method.parameters().stream().map(it -> it.name()).toList());
    String code =
        method
            .code()
            .toString()
            .replaceFirst("(?s)^if .*?}\n", "")
            .replace("dev.damask.generated.", "")
            .replaceAll("\\s+", " ")
            .strip();
    return method.name() + "(" + parameters + "): " + code;
  }

  private static Shape shape() {
    return new Shape(
        ClassName.get("p", "Client"),
        ClassName.get("p", "ClientDecorated"),
        ClassName.get("p", "Client"),
        false,
        List.of(),
        List.of(),
        Nullness.UNSAID,
        List.of(),
        List.of(),
        Shape.Serial.NONE,
        Optional.empty(),
        List.of(),
        List.of());
  }
}
