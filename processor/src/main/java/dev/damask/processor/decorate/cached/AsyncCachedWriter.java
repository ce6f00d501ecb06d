package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Keeps the values of an asynchronous method. */
final class AsyncCachedWriter {

  private static final ClassName ASYNC_CACHE = ClassName.get("dev.damask.generated", "AsyncCache");

  private AsyncCachedWriter() {}

  // return fetchDataCache.get(url, () -> super.fetchData(url));
  // return fetchDataCache.get(url, () -> super.fetchData(url), value -> isEmpty(value));
  static Piece write(Cached cached, Layer layer) {
    CodeBlock key = CachedWriter.keyOf(cached, layer);
    CodeBlock arguments =
        key.isEmpty()
            ? CodeBlock.of("$Z() -> $L", layer.next())
            : CodeBlock.of("$L,$W() -> $L", key, layer.next());
    CodeBlock code =
        CodeBlock.builder()
            .addStatement(
                "return $L.$Lget($L$L)",
                layer.field(Cached.CACHE),
                AsyncResult.witness(layer.signature()),
                arguments,
                CachedWriter.unless(cached, layer))
            .build();
    return CachedWriter.piece(cached, layer, code, ASYNC_CACHE, ASYNC_CACHE, "buildAsync");
  }
}
