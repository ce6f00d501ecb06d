package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;

/** Runs an asynchronous method within a scope that ends when the method completes. */
record AsyncWithinWeave(WithinWeave within) implements Weave {

  @Override
  public String summary() {
    return within.summary();
  }

  @Override
  public String participle() {
    return within.participle();
  }

  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return within.thrown(signature, inside);
  }

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
  @Override
  public Piece write(Layer layer) {
    String scope = layer.local("scope");
    String value = layer.local("value");
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(within.begin(layer, scope, failure))
        .addStatement(
            "return $T.of($L,$W($L, $L) -> $T.completed($L, $L))",
            Stage.RELAY,
            layer.result(),
            value,
            failure,
            WithinWeave.SCOPE_END,
            scope,
            failure);
    return Piece.of(code.build());
  }
}
