package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Runs a method within a scope.
 *
 * @param method the method that opens the scope
 * @param owner the interface that a static one is called on
 * @param type {@code Scope}, {@code AutoCloseable} or {@code AsyncScope}
 * @param throwsUndeclared whether opening throws checked exceptions that the method does not
 *     declare
 */
record WithinWeave(
    String method,
    Optional<ClassName> owner,
    CodeBlock arguments,
    ClassName type,
    boolean throwsUndeclared)
    implements Weave {

  static final ClassName SCOPE_END = ClassName.get("dev.damask.generated", "ScopeEnd");
  static final ClassName RETHROW = ClassName.get("dev.damask.generated", "Rethrow");

  boolean isAsync() {
    return type.simpleName().equals("AsyncScope");
  }

  @Override
  public String summary() {
    return "within " + method;
  }

  @Override
  public String participle() {
    return "Within";
  }

  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return signature.thrown();
  }

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
  @Override
  public void write(Layer layer) {
    String scope = layer.local("scope");
    begin(layer, scope, layer.local("failure"));
    layer.code().addStatement("$T.returned($L)", SCOPE_END, scope);
    layer.returnResult();
  }

  /** Everything but the end of the scope after the method has returned. */
  void begin(Layer layer, String scope, String failure) {
    open(layer, scope, failure);
    layer
        .code()
        .addStatement(
            "$T.requireNonNull($L,$W$S)", Objects.class, scope, method + "() returned null");
    layer.assignResultOr(failure, CodeBlock.of("$T.threw($L, $L)", SCOPE_END, scope, failure));
  }

  // Scope scope;
  // try {
  //   scope = transaction(account);
  // } catch (Throwable failure) {
  //   throw Rethrow.asIs(failure);
  // }
  private void open(Layer layer, String scope, String failure) {
    if (!throwsUndeclared) {
      layer.code().addStatement("$T $L = $L", type, scope, call());
      return;
    }
    layer
        .code()
        .addStatement("$T $L", type, scope)
        .beginControlFlow("try")
        .addStatement("$L = $L", scope, call())
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("throw $T.asIs($L)", RETHROW, failure)
        .endControlFlow();
  }

  // transaction(account)
  CodeBlock call() {
    CodeBlock receiver = owner.map(it -> CodeBlock.of("$T.", it)).orElse(CodeBlock.of(""));
    return CodeBlock.of("$L$N($L)", receiver, method, arguments);
  }
}
