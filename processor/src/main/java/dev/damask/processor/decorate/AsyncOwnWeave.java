package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
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
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return own.thrown(signature, inside);
  }

  // try {
  //   return Relay.of(
  //       fetchDataAudited.aroundAsync(
  //           new MethodCall<CompletionStage<String>>("fetchData", this) { … }));
  // } catch (Exception failure) {
  //   throw Rethrow.asIs(failure);
  // }
  @Override
  public Piece write(Layer layer) {
    Stage stage = Stage.of(layer.signature().returnType()).orElseThrow();
    TypeName result = ParameterizedTypeName.get(Stage.COMPLETION_STAGE, stage.value());
    CodeBlock next = layer.nextFromInside();
    boolean isWildcard = stage.kind() == Stage.Kind.WILDCARD;
    TypeSpec call =
        own.call(layer, result, isWildcard ? CodeBlock.of("$T.of($L)", Stage.RELAY, next) : next);
    return own.piece(
        layer,
        CodeBlock.of("$T.of($L.aroundAsync($L))", Stage.RELAY, layer.field(own.own()), call));
  }
}
