package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Removes entries of a cached method once an asynchronous method has succeeded. */
final class AsyncEvictsWriter {

  private static final ClassName EVICTION = ClassName.get("dev.damask.generated", "Eviction");

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
    if (evicts.ofShared()) {
      return writeShared(evicts, layer);
    }
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

  // CompletableFuture<Void> result = super.store(url, data);
  // return Eviction.after(result, environment, () -> {
  //   fetchDataCache.invalidate(SharedKey.of(out -> FetchDataForm.writeKey(out, url)));
  // });
  private static Piece writeShared(Evicts evicts, Layer layer) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(layer.declareAndAssignResult())
        .beginControlFlow(
            "return $T.after($L, $L, () ->", EVICTION, layer.result(), layer.environment())
        .add(EvictsWriter.evict(evicts, layer))
        .add("$<});\n");
    return Piece.of(code.build()).withEnvironment();
  }
}
