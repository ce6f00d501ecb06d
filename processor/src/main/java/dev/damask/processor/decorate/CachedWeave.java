package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Durations;
import dev.damask.processor.code.Signature;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  static final Part CACHE = Part.field("Cache");
  static final Part KEY = Part.type("Key");

  private static final ClassName CACHE_TYPE = ClassName.get("dev.damask.generated", "Cache");
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

  @Override
  public List<Part> parts() {
    return key.hasType() ? List.of(CACHE, KEY) : List.of(CACHE);
  }

  /** Who waits for the computation of another thread may be interrupted. */
  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    if (!signature.declaresInterrupts() || signature.withThrown(inside).declaresInterrupts()) {
      return inside;
    }
    return Stream.concat(inside.stream(), Stream.of(ClassName.get(InterruptedException.class)))
        .toList();
  }

  @Override
  public List<ClassName> mentions() {
    return List.of(CACHE_TYPE, COMPUTATION, Key.SNAPSHOT);
  }

  // Computation<String> computation = fetchDataCache.get(url); // or getInterruptibly
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
  public Piece write(Layer layer) {
    TypeName value =
        ofVariableType ? ClassName.OBJECT : layer.signature().returned().nullness().type().box();
    String computation = layer.local("computation");
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement(
            "$T $L = $L.$L($L)",
            ParameterizedTypeName.get(COMPUTATION, value),
            computation,
            layer.field(CACHE),
            layer.signature().declaresInterrupts() ? "getInterruptibly" : "get",
            keyOf(layer))
        .beginControlFlow("if (!$L.isMine())", computation)
        .addStatement(
            "return $L$L.join()",
            ofVariableType ? CodeBlock.of("($T) ", layer.signature().returnType()) : "",
            computation)
        .endControlFlow()
        .beginControlFlow("try")
        .add(layer.declareAndAssignResult())
        .addStatement("$L.complete($L)", computation, layer.result())
        .add(layer.returnResult())
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("$L.fail($L)", computation, failure)
        .addStatement("throw $L", failure)
        .endControlFlow();
    return piece(
        layer, code.build(), CACHE_TYPE, ParameterizedTypeName.get(CACHE_TYPE, value), "build");
  }

  // url, or new FetchDataKey(url, page)
  CodeBlock keyOf(Layer layer) {
    return key.of(layer.names().cache(layer.method(), layer.index()));
  }

  /** Code with the cache that it asks, and the type of its keys. */
  Piece piece(Layer layer, CodeBlock code, ClassName cache, TypeName type, String build) {
    Piece piece =
        Piece.of(code)
            .withState(
                StateField.by(
                    layer.name(CACHE), type, environment -> newCache(cache, environment, build)));
    return key.hasType()
        ? piece.withType(key.type(layer.names().cache(layer.method(), layer.index())))
        : piece;
  }

  // Cache.of("fetchData", Duration.ofSeconds(300), environment).maximumSize(50).build()
  private CodeBlock newCache(ClassName cache, String environment, String build) {
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
