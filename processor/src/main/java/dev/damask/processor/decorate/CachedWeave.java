package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Durations;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps the results of a method.
 *
 * @param ofVariableType whether the result's type has variables of the method, which a field cannot
 */
record CachedWeave(
    String method,
    Key key,
    Duration ttl,
    String ttlText,
    long maximumSize,
    boolean skipNulls,
    boolean masked,
    boolean ofVariableType)
    implements Weave {

  private static final ClassName CACHE = ClassName.get("dev.damask.generated", "Cache");
  private static final ClassName COMPUTATION = ClassName.get("dev.damask.generated", "Computation");

  /** What a weave keeps, if it keeps results at all. */
  static Optional<CachedWeave> of(Weave weave) {
    if (weave instanceof AsyncCachedWeave async) {
      return Optional.of(async.cached());
    }
    return weave instanceof CachedWeave cached ? Optional.of(cached) : Optional.empty();
  }

  @Override
  public String summary() {
    return "cached " + ttlText;
  }

  @Override
  public String participle() {
    return "Cached";
  }

  // Computation<String> computation = fetchDataCache.get(url);
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
  @Override
  public void write(Layer layer) {
    TypeName value =
        ofVariableType ? ClassName.OBJECT : layer.signature().returned().nullness().type().box();
    CodeBlock cache =
        layer.field(
            "Cache", ParameterizedTypeName.get(CACHE, value), it -> newCache(CACHE, it, "build"));
    String computation = layer.local("computation");
    String failure = layer.local("failure");
    layer
        .code()
        .addStatement(
            "$T $L = $L.get($L)",
            ParameterizedTypeName.get(COMPUTATION, value),
            computation,
            cache,
            key.of(layer.fields(), layer.stem()))
        .beginControlFlow("if (!$L.isMine())", computation)
        .addStatement(
            "return $L$L.$L()",
            ofVariableType ? CodeBlock.of("($T) ", layer.signature().returnType()) : "",
            computation,
            layer.signature().declaresInterrupts() ? "get" : "join")
        .endControlFlow()
        .beginControlFlow("try");
    layer.declareAndAssignResult();
    layer.code().addStatement("$L.complete($L)", computation, layer.result());
    layer.returnResult();
    layer
        .code()
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("$L.fail($L)", computation, failure)
        .addStatement("throw $L", failure)
        .endControlFlow();
  }

  // Cache.of("fetchData", Duration.ofSeconds(300), environment).maximumSize(50).build()
  CodeBlock newCache(ClassName cache, String environment, String build) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.of($S,$W$L,$W$N)", cache, method, Durations.literal(ttl), environment);
    if (maximumSize != 1000) {
      code.add(
          "$Z.maximumSize($L)", maximumSize > Integer.MAX_VALUE ? maximumSize + "L" : maximumSize);
    }
    if (skipNulls) {
      code.add("$Z.skipNulls()");
    }
    if (masked) {
      code.add("$Z.masked()");
    }
    return code.add("$Z.$N()", build).build();
  }
}
