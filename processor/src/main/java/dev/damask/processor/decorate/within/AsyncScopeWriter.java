package dev.damask.processor.decorate.within;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import java.util.Objects;

/** Runs an asynchronous method within an asynchronous scope. */
final class AsyncScopeWriter {

  private static final ClassName ASYNC_SCOPE = ClassName.get("dev.damask.scope", "AsyncScope");

  private AsyncScopeWriter() {}

  // return AsyncScope.using(
  //     Objects.requireNonNull(session(url), "session() returned null"),
  //     resource -> super.fetchData(url));
  static Piece write(Within within, Layer layer) {
    CodeBlock using =
        CodeBlock.of(
            "$T.using($T.requireNonNull($L, $S),$L)",
            ASYNC_SCOPE,
            Objects.class,
            WithinWriter.call(within),
            within.method() + "() returned null",
            body(layer));
    if (layer.signature().thrown().isEmpty() && !within.throwsUndeclared()) {
      return WithinWriter.piece(layer, CodeBlock.of("return $L;\n", using));
    }
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("try")
        .add("return $L;\n", using)
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("throw $T.asIs($L)", WithinWriter.RETHROW, failure)
        .endControlFlow();
    return WithinWriter.piece(layer, code.build());
  }

  // resource -> super.fetchData(url)
  private static CodeBlock body(Layer layer) {
    String resource = layer.local("resource");
    AsyncResult stage = AsyncResult.of(layer.signature().returnType()).orElseThrow();
    CodeBlock next =
        stage.kind() == AsyncResult.Kind.WILDCARD
            ? CodeBlock.of("$T.of($L)", AsyncResult.RELAY, layer.next())
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
        .addStatement("throw $T.asIs($L)", WithinWriter.RETHROW, thrown)
        .endControlFlow()
        .add("$<}")
        .build();
  }
}
