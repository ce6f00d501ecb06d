package dev.damask.processor.decorate.foreach;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Calls a method for each of many items. */
final class ForEachWriter {

  private static final ClassName CALLS = ClassName.get("dev.damask.generated", "ConcurrentCalls");
  private static final ClassName STAGES = ClassName.get("dev.damask.generated", "ConcurrentStages");
  private static final ClassName STREAM = ClassName.get("dev.damask.generated", "MappedStream");

  private ForEachWriter() {}

  // return ConcurrentCalls.interruptibly(urls, 20, environment, item -> fetch(item));
  // return ConcurrentStages.of(urls, 20, item -> fetch(item));
  // return MappedStream.of(chunks, item -> process(item));
  // return MappedStream.onThreads(chunks, 4, environment, item -> process(item));
  // return MappedStream.ofStages(chunks, 4, item -> process(item));
  static Piece write(ForEach forEach, Layer layer) {
    String method = forEach.method();
    int limit = forEach.limit();
    String items = layer.signature().parameters().get(0).name();
    String item = layer.local("item");
    CodeBlock step = CodeBlock.of("$L -> $L$N($L)", item, Signature.self(method), method, item);
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement(
        switch (forEach.form()) {
          case CALLS ->
              CodeBlock.of(
                  "return $T.$L$L($N, $L, $L,$W$L)",
                  CALLS,
                  typeArguments(layer.signature()),
                  layer.signature().declaresInterrupts() ? "interruptibly" : "of",
                  items,
                  limit,
                  layer.environment(),
                  step);
          case STAGES -> CodeBlock.of("return $T.of($N, $L, $L)", STAGES, items, limit, step);
          case STREAM ->
              limit > 1
                  ? CodeBlock.of(
                      "return $T.onThreads($N, $L, $L, $L)",
                      STREAM,
                      items,
                      limit,
                      layer.environment(),
                      step)
                  : CodeBlock.of("return $T.of($N, $L)", STREAM, items, step);
          case STREAM_OF_STAGES ->
              CodeBlock.of("return $T.ofStages($N, $L, $L)", STREAM, items, limit, step);
        });
    Piece piece = Piece.of(code.build());
    return forEach.usesEnvironment() ? piece.withEnvironment() : piece;
  }

  /** NullAway does not find out from the result that what comes of an item may be null. */
  // <String, @Nullable Page>
  private static CodeBlock typeArguments(Signature signature) {
    TypeName items = signature.parameters().get(0).declared().nullness().type();
    if (signature.returned().nullness().type() instanceof ParameterizedTypeName results
        && items instanceof ParameterizedTypeName all
        && !results.typeArguments().get(0).annotations().isEmpty()
        && !(all.typeArguments().get(0) instanceof WildcardTypeName)) {
      return CodeBlock.of("<$T, $T>", all.typeArguments().get(0), results.typeArguments().get(0));
    }
    return CodeBlock.of("");
  }
}
