package dev.damask.processor.decorate.bulkhead;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Lets so many calls in at once. */
final class BulkheadWriter {

  private BulkheadWriter() {}

  static Piece write(Bulkhead bulkhead, Layer layer) {
    CodeBlock code =
        bulkhead.isAsync() ? bulkhead.sharing().callAsync(layer) : enter(bulkhead, layer);
    return bulkhead
        .sharing()
        .piece(
            layer,
            code,
            Bulkhead.ENTRANCE,
            "bulkhead",
            (name, settings) -> builder(bulkhead, name, settings));
  }

  // Places places = fetchBulkhead.enter(tenant); // or enterInterruptibly
  // try {
  //   return super.fetch(tenant);
  // } finally {
  //   places.leave();
  // }
  private static CodeBlock enter(Bulkhead bulkhead, Layer layer) {
    String places = layer.local("places");
    CodeBlock.Builder code = CodeBlock.builder();
    return code.addStatement(
            "$T $L = $L.$L($L)",
            Bulkhead.PLACES,
            places,
            bulkhead.sharing().field(layer),
            layer.signature().declaresInterrupts() ? "enterInterruptibly" : "enter",
            bulkhead.sharing().key(layer))
        .beginControlFlow("try")
        .add(layer.proceed())
        .nextControlFlow("finally")
        .addStatement("$L.leave()", places)
        .endControlFlow()
        .build();
  }

  // Entrance.of("fetch", 2, settings).maxWait(Duration.ofSeconds(1)).keyed().maximumKeys(50)
  private static CodeBlock builder(Bulkhead bulkhead, String name, String settings) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.of($S,$W$L,$W$N)", Bulkhead.ENTRANCE, name, bulkhead.value(), settings);
    return code.add(bulkhead.maxWait().set()).add(bulkhead.sharing().setKeys()).build();
  }
}
