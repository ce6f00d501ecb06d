package dev.damask.processor.decorate.within;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Runs an asynchronous method within a scope that ends when the method completes. */
final class AsyncWithinWriter {

  private AsyncWithinWriter() {}

  // Scope scope = transaction(account);
  // Objects.requireNonNull(scope, "transaction() returned null");
  // CompletableFuture<String> result;
  // try {
  //   result = super.transfer(account);
  // } catch (Throwable failure) {
  //   ScopeEnd.threw(scope, failure);
  //   throw failure;
  // }
  // return Relay.of(result, (value, failure) -> ScopeEnd.completed(scope, failure));
  static Piece write(Within within, Layer layer) {
    String scope = layer.local("scope");
    String value = layer.local("value");
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(WithinWriter.begin(within, layer, scope, failure))
        .addStatement(
            "return $T.of($L,$W($L, $L) -> $T.completed($L, $L))",
            AsyncResult.RELAY,
            layer.result(),
            value,
            failure,
            WithinWriter.SCOPE_END,
            scope,
            failure);
    return WithinWriter.piece(layer, code.build());
  }
}
