package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Removes entries of a cached method once an asynchronous method has succeeded. */
final class AsyncEvictsWriter {

  private AsyncEvictsWriter() {}

  // CompletableFuture<Void> result = super.store(url, data);
  // return Relay.of(result, (value, failure) -> {
  //   if (failure == null) {
  //     if (fetchDataCache != null) {
  //       fetchDataCache.invalidate(url);
  //     }
  //   }
  // });
  static Piece write(Evicts evicts, Layer layer) {
    String value = layer.local("value");
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(layer.declareAndAssignResult())
        .beginControlFlow(
            "return $T.of($L, ($L, $L) ->", AsyncResult.RELAY, layer.result(), value, failure)
        .beginControlFlow("if ($L == null)", failure)
        .add(EvictsWriter.evict(evicts, layer))
        .endControlFlow()
        .add("$<});\n");
    return EvictsWriter.piece(layer, code.build());
  }
}
