package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs a method within a scope.
 *
 * @param method the method that opens the scope
 * @param owner the interface that a static one is called on
 * @param type {@code Scope}, {@code AutoCloseable} or {@code AsyncScope}
 * @param thrown what the decorated method declares of what opening throws
 * @param throwsUndeclared whether opening throws checked exceptions that the method does not
 *     declare
 */
record WithinWeave(
    String method,
    Optional<ClassName> owner,
    CodeBlock arguments,
    ClassName type,
    List<TypeName> thrown,
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
    // Where something is not declared, all that opening throws passes undeclared.
    return throwsUndeclared
        ? inside
        : Stream.concat(inside.stream(), thrown.stream()).distinct().toList();
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
  public Piece write(Layer layer) {
    String scope = layer.local("scope");
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(begin(layer, scope, layer.local("failure")))
        .addStatement("$T.returned($L)", SCOPE_END, scope)
        .add(layer.returnResult());
    return Piece.of(code.build());
  }

  /** Everything but the end of the scope after the method has returned. */
  CodeBlock begin(Layer layer, String scope, String failure) {
    CodeBlock whenItFails = CodeBlock.of("$T.threw($L, $L)", SCOPE_END, scope, failure);
    return CodeBlock.builder()
        .add(open(scope, failure))
        .addStatement(
            "$T.requireNonNull($L,$W$S)", Objects.class, scope, method + "() returned null")
        .add(layer.assignResultOr(failure, whenItFails))
        .build();
  }

  // Scope scope;
  // try {
  //   scope = transaction(account);
  // } catch (Throwable failure) {
  //   throw Rethrow.asIs(failure);
  // }
  private CodeBlock open(String scope, String failure) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!throwsUndeclared) {
      return code.addStatement("$T $L = $L", type, scope, call()).build();
    }
    return code.addStatement("$T $L", type, scope)
        .beginControlFlow("try")
        .addStatement("$L = $L", scope, call())
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("throw $T.asIs($L)", RETHROW, failure)
        .endControlFlow()
        .build();
  }

  // transaction(account)
  CodeBlock call() {
    CodeBlock receiver =
        owner.map(it -> CodeBlock.of("$T.", it)).orElseGet(() -> Signature.self(method));
    return CodeBlock.of("$L$N($L)", receiver, method, arguments);
  }
}
