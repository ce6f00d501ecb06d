package dev.damask.processor.decorate.foreach;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.StateField;

/** Calls a method for each of many items. */
final class ForEachWriter {

  private static final ClassName CALLS = ClassName.get("dev.damask.generated", "ConcurrentCalls");
  private static final ClassName STAGES = ClassName.get("dev.damask.generated", "ConcurrentStages");
  private static final ClassName STREAM = ClassName.get("dev.damask.generated", "MappedStream");

  private ForEachWriter() {}

  // return ConcurrentCalls.interruptibly(urls, fetchAllLimit, environment, item -> fetch(item));
  // return ConcurrentStages.of(urls, fetchAllLimit, item -> fetch(item));
  // return MappedStream.of(chunks, streamLimit, environment, item -> process(item));
  // return MappedStream.ofStages(chunks, streamLimit, item -> process(item));
  static Piece write(ForEach forEach, Layer layer) {
    String method = forEach.method();
    CodeBlock limit = layer.field(ForEach.LIMIT);
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
              CodeBlock.of(
                  "return $T.of($N, $L, $L, $L)", STREAM, items, limit, layer.environment(), step);
          case STREAM_OF_STAGES ->
              CodeBlock.of("return $T.ofStages($N, $L, $L)", STREAM, items, limit, step);
        });
    Piece piece = Piece.of(code.build()).withField(limit(forEach, layer));
    return forEach.usesEnvironment() ? piece.withEnvironment() : piece;
  }

  // this.fetchAllLimit = settings.limit("fetchAll", 20);
  private static StateField limit(ForEach forEach, Layer layer) {
    return StateField.set(
        layer.name(ForEach.LIMIT),
        TypeName.INT,
        it -> CodeBlock.of("$N.limit($S, $L)", it, layer.signature().name(), forEach.limit()));
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
