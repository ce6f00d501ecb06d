package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import java.util.Optional;

/** Keeps the results of a method. */
final class CachedWriter {

  private CachedWriter() {}

  // Computation<String> computation = fetchDataCache.get(url); // or getInterruptibly
  // Computation<T> computation = (Computation<T>) (Computation<?>) loadCache.get(type);
  // if (!computation.isMine()) {
  //   return computation.join();
  // }
  // try {
  //   String result = super.fetchData(url);
  //   computation.complete(result);
  //   return result;
  // } catch (Throwable failure) {
  //   computation.fail(failure);
  //   throw failure;
  // }
  static Piece write(Cached cached, Layer layer) {
    TypeName result = layer.signature().returned().nullness().type().box();
    TypeName value =
        cached.ofVariableType() ? layer.wrapper().nullness().mayBeNull(ClassName.OBJECT) : result;
    TypeName ofResult = ParameterizedTypeName.get(Cached.COMPUTATION, result);
    String computation = layer.local("computation");
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement(
            "$T $L =$W$L$L.$L($L)",
            ofResult,
            computation,
            cached.ofVariableType()
                ? CodeBlock.of("($T)$W($T<?>) ", ofResult, Cached.COMPUTATION)
                : "",
            layer.field(Cached.CACHE),
            layer.signature().declaresInterrupts() ? "getInterruptibly" : "get",
            keyOf(cached, layer))
        .beginControlFlow("if (!$L.isMine())", computation)
        .addStatement("return $L.join()", computation)
        .endControlFlow()
        .beginControlFlow("try")
        .add(layer.declareAndAssignResult())
        .addStatement("$L.complete($L)", computation, layer.result())
        .add(layer.returnResult())
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("$L.fail($L)", computation, failure)
        .addStatement("throw $L", failure)
        .endControlFlow();
    TypeName type = ParameterizedTypeName.get(Cached.CACHE_TYPE, value);
    return piece(cached, layer, code.build(), Cached.CACHE_TYPE, type, "build");
  }

  // url, or new FetchDataKey(url, page)
  static CodeBlock keyOf(Cached cached, Layer layer) {
    return cached.key().of(keyType(cached, layer));
  }

  private static Optional<ClassName> keyType(Cached cached, Layer layer) {
    return cached.key().hasType() ? Optional.of(layer.nestedType(Cached.KEY)) : Optional.empty();
  }

  /** Code with the cache that it asks, and the type of its keys. */
  static Piece piece(
      Cached cached, Layer layer, CodeBlock code, ClassName cache, TypeName type, String build) {
    Piece piece =
        Piece.of(code)
            .withSetting(
                layer.setting(
                    Cached.CACHE, type, settings -> newCache(cached, cache, settings, build)));
    return keyType(cached, layer).map(it -> piece.withType(cached.key().type(it))).orElse(piece);
  }

  // Cache.of("fetchData", Duration.ofSeconds(300), settings).maximumSize(50).build()
  private static CodeBlock newCache(Cached cached, ClassName cache, String settings, String build) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(
        "$T.of($S,$W$L,$W$N)", cache, cached.method(), Durations.literal(cached.ttl()), settings);
    long maximumSize = cached.maximumSize();
    if (maximumSize != 1000) {
      code.add(
          "$Z.maximumSize($L)", maximumSize > Integer.MAX_VALUE ? maximumSize + "L" : maximumSize);
    }
    if (cached.skipNulls()) {
      code.add("$Z.skipNulls()");
    }
    if (cached.masked()) {
      code.add("$Z.masked()");
    }
    return code.add("$Z.$N()", build).build();
  }
}
