package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Removes entries of a cached method after another has returned. */
final class EvictsWriter {

  private EvictsWriter() {}

  // String result = super.store(url, data);
  // fetchDataCache.invalidate(url);
  // return result;
  static Piece write(Evicts evicts, Layer layer) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(layer.declareAndAssignResult()).add(evict(evicts, layer)).add(layer.returnResult());
    return Piece.of(code.build());
  }

  // fetchDataCache.invalidate(url);
  static CodeBlock evict(Evicts evicts, Layer layer) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Evicts.Target target : evicts.targets()) {
      layer
          .names()
          .decoration(target.stem(), Cached.class)
          .map(it -> Invalidation.call(layer, it, target.key()))
          .ifPresent(code::addStatement);
    }
    return code.build();
  }
}
