package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;
import java.util.Objects;

/** Runs an asynchronous method within an asynchronous scope. */
record AsyncScopeWeave(WithinWeave within) implements Weave {

  private static final ClassName ASYNC_SCOPE = ClassName.get("dev.damask.scope", "AsyncScope");

  @Override
  public String summary() {
    return within.summary();
  }

  @Override
  public String participle() {
    return within.participle();
  }

  /** What the method throws arrives by the stage, and what opening throws passes undeclared. */
  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return List.of();
  }

  // return AsyncScope.using(
  //     Objects.requireNonNull(session(url), "session() returned null"),
  //     resource -> super.fetchData(url));
  @Override
  public Piece write(Layer layer) {
    CodeBlock using =
        CodeBlock.of(
            "$T.using($T.requireNonNull($L, $S),$L)",
            ASYNC_SCOPE,
            Objects.class,
            within.call(),
            within.method() + "() returned null",
            body(layer));
    if (layer.signature().thrown().isEmpty() && !within.throwsUndeclared()) {
      return Piece.of(CodeBlock.of("return $L;\n", using));
    }
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("try")
        .add("return $L;\n", using)
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("throw $T.asIs($L)", WithinWeave.RETHROW, failure)
        .endControlFlow();
    return Piece.of(code.build());
  }

  // resource -> super.fetchData(url)
  private static CodeBlock body(Layer layer) {
    String resource = layer.local("resource");
    Stage stage = Stage.of(layer.signature().returnType()).orElseThrow();
    CodeBlock next =
        stage.kind() == Stage.Kind.WILDCARD
            ? CodeBlock.of("$T.of($L)", Stage.RELAY, layer.next())
            : layer.next();
    if (layer.signature().thrown().isEmpty()) {
      return CodeBlock.of("$W$L -> $L", resource, next);
    }
    // A function declares no exception; what the method throws has to pass undeclared.
    String thrown = layer.local("thrown");
    return CodeBlock.builder()
        .beginControlFlow(" $L ->", resource)
        .beginControlFlow("try")
        .addStatement("return $L", next)
        .nextControlFlow("catch ($T $L)", Throwable.class, thrown)
        .addStatement("throw $T.asIs($L)", WithinWeave.RETHROW, thrown)
        .endControlFlow()
        .add("$<}")
        .build();
  }
}
