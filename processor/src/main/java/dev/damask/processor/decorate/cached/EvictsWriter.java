package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Removes entries of a cached method after another has returned. */
final class EvictsWriter {

  private EvictsWriter() {}

  // String result = super.store(url, data);
  // if (fetchDataCache != null) {
  //   fetchDataCache.invalidate(url);
  // }
  // return result;
  static Piece write(Evicts evicts, Layer layer) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(layer.declareAndAssignResult()).add(evict(evicts, layer)).add(layer.returnResult());
    return piece(layer, code.build());
  }

  static Piece piece(Layer layer, CodeBlock code) {
    return Piece.of(code).withSetting(layer.flag(Evicts.SWITCH, "evicts"));
  }

  // if (fetchDataCache != null) {
  //   fetchDataCache.invalidate(url);
  // }
  static CodeBlock evict(Evicts evicts, Layer layer) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Evicts.Target target : evicts.targets()) {
      layer
          .names()
          .decoration(target.stem(), Cached.class)
          .map(it -> Invalidation.call(layer, it, target.key(), evicts.orThrow()))
          .ifPresent(code::add);
    }
    return code.build();
  }
}
