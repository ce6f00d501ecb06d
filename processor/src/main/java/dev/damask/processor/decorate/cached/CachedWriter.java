package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.cached.codec.FormWriter;
import dev.damask.processor.decorate.weave.FailureTypes;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.Predicate;
import java.util.Optional;

/** Keeps the results of a method. */
final class CachedWriter {

  private CachedWriter() {}

  // Computation<String> computation = fetchDataCache.get(url); // or getInterruptibly
  // Computation<T> computation = (Computation<T>) (Computation<?>) loadCache.get(type);
  // if (!computation.isMine()) {
  //   return computation.join();
  // }
  // if (computation.isRefresh()) {
  //   return computation.refresh(() -> super.fetchData(url));
  // }
  // try {
  //   String result = super.fetchData(url);
  //   computation.complete(result); // or complete(result, value -> isEmpty(value))
  //   return result;
  // } catch (Throwable failure) {
  //   if (computation.answers(failure)) {
  //     return computation.join();
  //   }
  //   throw failure;
  // }
  static Piece write(Cached cached, Layer layer) {
    TypeName result = layer.signature().returned().nullness().type().box();
    TypeName value =
        cached.ofVariableType() ? layer.wrapper().nullness().mayBeNull(ClassName.OBJECT) : result;
    TypeName type = ParameterizedTypeName.get(Cached.CACHE_TYPE, value);
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(ask(cached, layer, ParameterizedTypeName.get(Cached.COMPUTATION, result)))
        .add(compute(cached, layer));
    return piece(cached, layer, code.build(), Cached.CACHE_TYPE, type, "build");
  }

  private static CodeBlock ask(Cached cached, Layer layer, TypeName ofResult) {
    String computation = layer.local("computation");
    CodeBlock.Builder code = CodeBlock.builder();
    return code.addStatement(
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
        .beginControlFlow("if ($L.isRefresh())", computation)
        .addStatement(
            "return $L.refresh(() -> $L$L)", computation, layer.next(), unless(cached, layer))
        .endControlFlow()
        .build();
  }

  private static CodeBlock compute(Cached cached, Layer layer) {
    String computation = layer.local("computation");
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    return code.beginControlFlow("try")
        .add(layer.declareAndAssignResult())
        .addStatement("$L.complete($L$L)", computation, layer.result(), unless(cached, layer))
        .add(layer.returnResult())
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .beginControlFlow("if ($L.answers($L))", computation, failure)
        .addStatement("return $L.join()", computation)
        .endControlFlow()
        .addStatement("throw $L", failure)
        .endControlFlow()
        .build();
  }

  // url, or new FetchDataKey(url, page)
  static CodeBlock keyOf(Cached cached, Layer layer) {
    return cached.key(cached.key(), keyType(cached, layer), layer.local("out"));
  }

  private static Optional<ClassName> keyType(Cached cached, Layer layer) {
    return cached.keyType(layer.placed(), layer.names());
  }

  // , value -> isEmpty(value)
  // , value -> isEmpty((int) value) // which would be asked of an Integer otherwise
  static CodeBlock unless(Cached cached, Layer layer) {
    String value = layer.local("value");
    TypeName type = layer.signature().returnType();
    if (cached.unless().isEmpty()) {
      return CodeBlock.of("");
    }
    Predicate asked = cached.unless().get();
    CodeBlock call =
        type.isPrimitive() && asked.isOverloaded()
            ? asked.call(CodeBlock.of("($T) $L", type, value))
            : asked.call(value);
    return CodeBlock.of(",$W$L -> $L", value, call);
  }

  /** Code with the cache that it asks, and the type of its keys. */
  static Piece piece(
      Cached cached, Layer layer, CodeBlock code, ClassName cache, TypeName type, String build) {
    Piece piece =
        Piece.of(code)
            .withSetting(
                layer.setting(
                    Cached.CACHE,
                    type,
                    settings -> newCache(cached, layer, cache, settings, build)));
    Optional<ClassName> keyType = keyType(cached, layer);
    return keyType.isPresent() ? piece.withType(type(cached, keyType.get(), layer)) : piece;
  }

  private static TypeSpec type(Cached cached, ClassName name, Layer layer) {
    return cached.shared().isPresent()
        ? new FormWriter(cached.shared().get().codec(), name)
            .write(cached.method(), layer.wrapper().nullness())
        : cached.key().type(name);
  }

  // Cache.of("fetchData", settings).ttl(Duration.ofSeconds(300)).build()
  private static CodeBlock newCache(
      Cached cached, Layer layer, ClassName cache, String settings, String build) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.of($S,$W$N)", cache, cached.method(), settings).add(times(cached.times()));
    if (cached.shared().isPresent()) {
      code.add(cached.shared().get().set(keyType(cached, layer), settings));
    }
    if (cached.key().parts().isEmpty()) {
      code.add("$Z.keyless()");
    }
    long maximumSize = cached.maximumSize();
    if (maximumSize != 1000) {
      code.add(
          "$Z.maximumSize($L)", maximumSize > Integer.MAX_VALUE ? maximumSize + "L" : maximumSize);
    }
    if (cached.skipNulls()) {
      code.add("$Z.skipNulls()");
    }
    if (cached.stats()) {
      code.add("$Z.stats()");
    }
    if (cached.masked()) {
      code.add("$Z.masked()");
    }
    if (!cached.failure().masked().isEmpty()) {
      code.add("$Z.masking($L)", FailureTypes.classes(cached.failure().masked()));
    }
    return code.add("$Z.$N()", build).build();
  }

  // .ttl(Duration.ofSeconds(300)).refreshAfter(Duration.ofSeconds(60))
  private static CodeBlock times(Times times) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (times.ttl().isPresent()) {
      code.add("$Z.ttl($L)", Durations.literal(times.ttl().get()));
    } else {
      code.add("$Z.forever()");
    }
    if (times.refreshAfter().isPresent()) {
      code.add("$Z.refreshAfter($L)", Durations.literal(times.refreshAfter().get()));
    }
    if (times.staleFor().isPresent()) {
      code.add("$Z.staleFor($L)", Durations.literal(times.staleFor().get()));
    }
    return code.build();
  }
}
