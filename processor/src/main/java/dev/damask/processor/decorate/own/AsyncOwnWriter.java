package dev.damask.processor.decorate.own;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Applies an asynchronous decorator of the user's own. */
final class AsyncOwnWriter {

  private AsyncOwnWriter() {}

  // @DamaskGenerated final class AuditedCall<R> extends MethodCall<R> { … }
  // try {
  //   return Relay.of(
  //       fetchDataAudited.aroundAsync(new AuditedCall<CompletionStage<String>>()));
  // } catch (Exception failure) {
  //   throw Rethrow.asIs(failure);
  // }
  static Piece write(Own own, Layer layer) {
    AsyncResult stage = AsyncResult.of(layer.signature().returnType()).orElseThrow();
    TypeName result = ParameterizedTypeName.get(AsyncResult.COMPLETION_STAGE, stage.value());
    return OwnWriter.piece(
        own,
        layer,
        layer.fromInside(),
        CodeBlock.of(
            "$T.of($L.aroundAsync($L))",
            AsyncResult.RELAY,
            layer.field(own.field()),
            OwnWriter.newCall(own, layer, result)));
  }
}
