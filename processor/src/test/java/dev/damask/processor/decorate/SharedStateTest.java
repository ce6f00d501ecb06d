package dev.damask.processor.decorate;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Declared;
import dev.damask.processor.code.Nullness;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.StateField;
import dev.damask.processor.decorate.weave.WovenMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What several decorators share is one field of a wrapper, written from a model made by hand. */
final class SharedStateTest {

  private static final ClassName GATE = ClassName.get("p", "Gate");

  /** Passes through a gate that it has to itself, or shares with those who name the same one. */
  private record Gated(Optional<String> name) implements Decoration {

    Part gate() {
      Part own = Part.field("Gate");
      return name.map(own::sharedAs).orElse(own);
    }

    @Override
    public String summary() {
      return "gated";
    }

    @Override
    public String participle() {
      return "Gated";
    }

    @Override
    public List<Part> parts() {
      return List.of(gate());
    }

    @Override
    public Piece write(Layer layer) {
      CodeBlock code =
          CodeBlock.builder()
              .addStatement("$L.pass()", layer.field(gate()))
              .add(layer.proceed())
              .build();
      return Piece.of(code)
          .withState(StateField.of(layer.name(gate()), GATE, CodeBlock.of("new $T()", GATE)));
    }
  }

  @Test
  void aNameIsOneFieldHoweverManyMethodsGiveIt() {
    TypeSpec written =
        write(
            method("fetch", Optional.of("backend")),
            method("store", Optional.of("backend")),
            method("count", Optional.empty()));
    assertThat(fields(written)).containsExactly("backendGate", "countGate").inOrder();
    assertThat(written.toString()).contains("if (backendGate == null)");
    assertThat(written.toString()).contains("countGate.pass();");
  }

  @Test
  void aSharedNameIsNotThatOfAMethod() {
    TypeSpec written =
        write(method("fetch", Optional.of("store")), method("store", Optional.empty()));
    assertThat(fields(written)).containsExactly("storeGate", "storeGate2").inOrder();
  }

  private static WovenMethod method(String name, Optional<String> gate) {
    Signature signature =
        new Signature(
            name,
            Optional.empty(),
            List.of(),
            List.of(),
            Declared.VOID,
            List.of(),
            false,
            List.of());
    return new WovenMethod(signature, name, List.of(new Gated(gate)));
  }

  private static TypeSpec write(WovenMethod... methods) {
    Shape shape =
        new Shape(
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
    return DecorateWriter.write(new DecorateModel(shape, List.of(methods))).build();
  }

  private static List<String> fields(TypeSpec type) {
    return type.fieldSpecs().stream().map(FieldSpec::name).toList();
  }
}
