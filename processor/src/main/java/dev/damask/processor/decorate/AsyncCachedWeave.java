package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;

/** Keeps the values of an asynchronous method. */
record AsyncCachedWeave(CachedWeave cached) implements Weave {

  private static final ClassName ASYNC_CACHE = ClassName.get("dev.damask.generated", "AsyncCache");

  @Override
  public String summary() {
    return cached.summary();
  }

  @Override
  public String participle() {
    return cached.participle();
  }

  @Override
  public List<Part> parts() {
    return cached.parts();
  }

  @Override
  public List<ClassName> mentions() {
    return cached.mentions();
  }

  /** What the method throws arrives by the stage. */
  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return List.of();
  }

  // return fetchDataCache.get(url, () -> super.fetchData(url));
  @Override
  public Piece write(Layer layer) {
    CodeBlock key = cached.keyOf(layer);
    CodeBlock arguments =
        key.isEmpty()
            ? CodeBlock.of("() -> $L", layer.next())
            : CodeBlock.of("$L,$W() -> $L", key, layer.next());
    CodeBlock code =
        CodeBlock.builder()
            .addStatement("return $L.get($L)", layer.field(CachedWeave.CACHE), arguments)
            .build();
    return cached.piece(layer, code, ASYNC_CACHE, ASYNC_CACHE, "buildAsync");
  }
}
