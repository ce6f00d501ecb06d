package dev.damask.processor.decorate.bulkhead;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Durations;
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
            (name, environment) -> newEntrance(bulkhead, layer, name, environment));
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

  // Entrance.of(Client.class, "fetch", 2, Duration.ZERO, 1000, environment)
  private static CodeBlock newEntrance(
      Bulkhead bulkhead, Layer layer, String name, String environment) {
    return CodeBlock.of(
        "$T.of($T.class,$W$S,$W$L,$W$L,$W$L,$W$N)",
        Bulkhead.ENTRANCE,
        layer.type(),
        name,
        bulkhead.value(),
        Durations.literal(bulkhead.maxWait().time()),
        bulkhead.sharing().maximumKeys(),
        environment);
  }
}
