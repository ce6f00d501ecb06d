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

  /** What the method throws arrives by the stage. */
  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return List.of();
  }

  // return fetchDataCache.get(url, () -> super.fetchData(url));
  @Override
  public void write(Layer layer) {
    CodeBlock cache =
        layer.field("Cache", ASYNC_CACHE, it -> cached.newCache(ASYNC_CACHE, it, "buildAsync"));
    CodeBlock key = cached.key().of(layer.fields(), layer.stem());
    CodeBlock arguments =
        key.isEmpty()
            ? CodeBlock.of("() -> $L", layer.next())
            : CodeBlock.of("$L,$W() -> $L", key, layer.next());
    layer.code().addStatement("return $L.get($L)", cache, arguments);
  }
}
