package dev.damask.processor.decorate.circuitbreaker;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.weave.CallNote;
import dev.damask.processor.decorate.weave.FailureTypes;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.Sharing;

/** Lets calls through while they do not keep failing. */
final class CircuitBreakerWriter {

  private CircuitBreakerWriter() {}

  static Piece write(CircuitBreaker breaker, Layer layer) {
    Sharing sharing = breaker.sharing();
    CodeBlock timeUp =
        layer
            .note(CallNote.TIME_UP)
            .map(it -> CodeBlock.of(",$W$L", it))
            .orElseGet(() -> CodeBlock.of(""));
    CodeBlock code =
        breaker.isAsync() ? sharing.callAsync(layer, timeUp) : guard(sharing, layer, timeUp);
    return sharing.piece(
        layer,
        code,
        CircuitBreaker.BREAKER,
        "circuitBreaker",
        (name, settings) -> builder(breaker, name, settings));
  }

  // long start = fetchBreaker.start();
  // Admission call = fetchBreaker.admit(tenant);
  // String result;
  // try {
  //   result = super.fetch(tenant);
  // } catch (Throwable failure) {
  //   fetchBreaker.threw(failure, call, start); // or with timeUp
  //   throw failure;
  // }
  // fetchBreaker.returned(call, start);
  // return result;
  private static CodeBlock guard(Sharing sharing, Layer layer, CodeBlock timeUp) {
    CodeBlock field = sharing.field(layer);
    String start = layer.local("start");
    String call = layer.local("call");
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    return code.addStatement("long $L = $L.start()", start, field)
        .addStatement(
            "$T $L = $L.admit($L)", CircuitBreaker.ADMISSION, call, field, sharing.key(layer))
        .add(
            layer.assignResultOr(
                failure,
                CodeBlock.of("$L.threw($L, $L, $L$L)", field, failure, call, start, timeUp)))
        .addStatement("$L.returned($L, $L$L)", field, call, start, timeUp)
        .add(layer.returnResult())
        .build();
  }

  // Breaker.of("fetch", settings).window(100).on(IOException.class)
  private static CodeBlock builder(CircuitBreaker breaker, String name, String settings) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.of($S,$W$N)", CircuitBreaker.BREAKER, name, settings);
    if (breaker.failureRate() != 0.5) {
      code.add("$Z.failureRate($L)", breaker.failureRate());
    }
    if (breaker.window() != 20) {
      code.add("$Z.window($L)", breaker.window());
    }
    if (breaker.minimumCalls() != 0) {
      code.add("$Z.minimumCalls($L)", breaker.minimumCalls());
    }
    if (breaker.openFor().toSeconds() != 30 || breaker.openFor().toNanosPart() != 0) {
      code.add("$Z.openFor($L)", Durations.literal(breaker.openFor()));
    }
    if (breaker.trials() != 1) {
      code.add("$Z.trials($L)", breaker.trials());
    }
    breaker.slow().ifPresent(it -> code.add("$Z.slow($L)", Durations.literal(it)));
    breaker.on().ifPresent(it -> code.add("$Z.on($L)", FailureTypes.classes(it)));
    if (!breaker.notOn().isEmpty()) {
      code.add("$Z.notOn($L)", FailureTypes.classes(breaker.notOn()));
    }
    return code.add(breaker.sharing().setKeys()).build();
  }
}
