package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;

/** Applies an asynchronous decorator of the user's own. */
record AsyncOwnWeave(OwnWeave own) implements Weave {

  @Override
  public String summary() {
    return own.summary();
  }

  @Override
  public String participle() {
    return own.participle();
  }

  @Override
  public List<Part> parts() {
    return own.parts();
  }

  @Override
  public List<ClassName> mentions() {
    return own.mentions();
  }

  @Override
  public boolean usesEnvironment() {
    return own.usesEnvironment();
  }

  @Override
  public boolean proceedsFromInside() {
    return own.proceedsFromInside();
  }

  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return own.thrown(signature, inside);
  }

  // @DamaskGenerated final class AuditedCall<R> extends MethodCall<R> { … }
  // try {
  //   return Relay.of(
  //       fetchDataAudited.aroundAsync(new AuditedCall<CompletionStage<String>>()));
  // } catch (Exception failure) {
  //   throw Rethrow.asIs(failure);
  // }
  @Override
  public Piece write(Layer layer) {
    Stage stage = Stage.of(layer.signature().returnType()).orElseThrow();
    TypeName result = ParameterizedTypeName.get(Stage.COMPLETION_STAGE, stage.value());
    return own.piece(
        layer,
        layer.nextFromInside(),
        CodeBlock.of(
            "$T.of($L.aroundAsync($L))",
            Stage.RELAY,
            layer.field(own.own()),
            own.newCall(layer, result)));
  }
}
