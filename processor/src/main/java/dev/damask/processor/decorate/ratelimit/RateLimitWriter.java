package dev.damask.processor.decorate.ratelimit;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

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
            (name, environment) -> newPace(limit, layer, name, environment));
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

  // Pace.of(Client.class, "fetch", 100, Duration.ofSeconds(1), Duration.ZERO, 1000, environment)
  private static CodeBlock newPace(RateLimit limit, Layer layer, String name, String environment) {
    return CodeBlock.of(
        "$T.of($T.class,$W$S,$W$L,$W$L,$W$L,$W$L,$W$N)",
        RateLimit.PACE,
        layer.type(),
        name,
        limit.value(),
        Durations.literal(limit.per()),
        Durations.literal(limit.maxWait().time()),
        limit.sharing().maximumKeys(),
        environment);
  }
}
