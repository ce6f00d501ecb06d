package dev.damask.processor.decorate.within;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import java.util.Objects;

/** Runs a method within a scope. */
final class WithinWriter {

  static final ClassName SCOPE_END = ClassName.get("dev.damask.generated", "ScopeEnd");
  static final ClassName RETHROW = ClassName.get("dev.damask.generated", "Rethrow");

  private WithinWriter() {}

  // Scope scope = transaction(account);
  // Objects.requireNonNull(scope, "transaction() returned null");
  // String result;
  // try {
  //   result = super.transfer(account);
  // } catch (Throwable failure) {
  //   ScopeEnd.threw(scope, failure);
  //   throw failure;
  // }
  // ScopeEnd.returned(scope);
  // return result;
  static Piece write(Within within, Layer layer) {
    String scope = layer.local("scope");
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(begin(within, layer, scope, layer.local("failure")))
        .addStatement("$T.returned($L)", SCOPE_END, scope)
        .add(layer.returnResult());
    return piece(layer, code.build());
  }

  static Piece piece(Layer layer, CodeBlock code) {
    return Piece.of(code).withSetting(layer.flag(Within.SWITCH, "within"));
  }

  /** Everything but the end of the scope after the method has returned. */
  static CodeBlock begin(Within within, Layer layer, String scope, String failure) {
    CodeBlock whenItFails = CodeBlock.of("$T.threw($L, $L)", SCOPE_END, scope, failure);
    return CodeBlock.builder()
        .add(open(within, scope, failure))
        .addStatement(
            "$T.requireNonNull($L,$W$S)",
            Objects.class,
            scope,
            within.method() + "() returned null")
        .add(layer.assignResultOr(failure, whenItFails))
        .build();
  }

  // Scope scope;
  // try {
  //   scope = transaction(account);
  // } catch (Throwable failure) {
  //   throw Rethrow.asIs(failure);
  // }
  private static CodeBlock open(Within within, String scope, String failure) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!within.throwsUndeclared()) {
      return code.addStatement("$T $L = $L", within.type(), scope, call(within)).build();
    }
    return code.addStatement("$T $L", within.type(), scope)
        .beginControlFlow("try")
        .addStatement("$L = $L", scope, call(within))
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("throw $T.asIs($L)", RETHROW, failure)
        .endControlFlow()
        .build();
  }

  // transaction(account)
  static CodeBlock call(Within within) {
    String method = within.method();
    CodeBlock receiver =
        within.owner().map(it -> CodeBlock.of("$T.", it)).orElseGet(() -> Signature.self(method));
    return CodeBlock.of("$L$N($L)", receiver, method, within.arguments());
  }
}
