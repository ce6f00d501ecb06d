package dev.damask.processor.decorate.ratelimit;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import java.time.Duration;

/** Lets each call begin when it is its turn. */
final class RateLimitWriter {

  private RateLimitWriter() {}

  static Piece write(RateLimit limit, Layer layer) {
    CodeBlock code = limit.isAsync() ? limit.sharing().callAsync(layer) : await(limit, layer);
    return limit
        .sharing()
        .piece(
            layer,
            code,
            RateLimit.PACE,
            "rateLimit",
            (name, settings) -> builder(limit, name, settings));
  }

  // fetchRateLimit.await(tenant); // or awaitInterruptibly
  // return super.fetch(tenant);
  private static CodeBlock await(RateLimit limit, Layer layer) {
    CodeBlock.Builder code = CodeBlock.builder();
    return code.addStatement(
            "$L.$L($L)",
            limit.sharing().field(layer),
            layer.signature().declaresInterrupts() ? "awaitInterruptibly" : "await",
            limit.sharing().key(layer))
        .add(layer.proceed())
        .build();
  }

  // Pace.of("fetch", 100, settings).per(Duration.ofMinutes(1)).maxWait(Duration.ofSeconds(1))
  private static CodeBlock builder(RateLimit limit, String name, String settings) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.of($S,$W$L,$W$N)", RateLimit.PACE, name, limit.value(), settings);
    if (!limit.per().equals(Duration.ofSeconds(1))) {
      code.add("$Z.per($L)", Durations.literal(limit.per()));
    }
    return code.add(limit.maxWait().set()).add(limit.sharing().setKeys()).build();
  }
}
