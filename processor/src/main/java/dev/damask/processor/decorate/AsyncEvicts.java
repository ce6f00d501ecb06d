package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;

/** Removes entries of a cached method once an asynchronous method has succeeded. */
record AsyncEvicts(EvictsWeaver.Evicts evicts) implements Weave {

  @Override
  public String summary() {
    return evicts.summary();
  }

  @Override
  public String participle() {
    return evicts.participle();
  }

  // CompletableFuture<Void> result = super.store(url, data);
  // return Relay.of(result, (value, failure) -> {
  //   if (failure == null) {
  //     fetchDataCache.invalidate(url);
  //   }
  // });
  @Override
  public Piece write(Layer layer) {
    String value = layer.local("value");
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(layer.declareAndAssignResult())
        .beginControlFlow(
            "return $T.of($L, ($L, $L) ->", Stage.RELAY, layer.result(), value, failure)
        .beginControlFlow("if ($L == null)", failure)
        .add(evicts.evict(layer))
        .endControlFlow()
        .add("$<});\n");
    return Piece.of(code.build());
  }
}
