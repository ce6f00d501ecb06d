package dev.damask.processor.decorate.retry;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.weave.FailureTypes;
import dev.damask.processor.decorate.weave.FallbackMethod;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import java.time.Duration;

/** Calls a method again after failures. */
final class RetryWriter {

  private static final ClassName POLICY = ClassName.get("dev.damask.generated", "RetryPolicy");
  private static final ClassName ATTEMPTS = ClassName.get("dev.damask.generated", "Attempts");

  private RetryWriter() {}

  // Attempts attempts = null;
  // while (true) {
  //   try {
  //     return super.fetchData(url);
  //   } catch (Throwable failure) {
  //     if (attempts == null) {
  //       attempts = FETCH_DATA_RETRY.attempts(environment);
  //     }
  //     if (!attempts.again(failure)) {
  //       throw failure;
  //     }
  //   }
  // }
  static Piece write(Retry retry, Layer layer) {
    CodeBlock policy = layer.constant(Retry.POLICY);
    CodeBlock.Builder code = CodeBlock.builder();
    String attempts = layer.local("attempts");
    String failure = layer.local("failure");
    CodeBlock begin = CodeBlock.of("$L.attempts($L)", policy, layer.environment());
    if (retry.maxDuration().isPresent()) {
      String start = layer.local("start");
      code.addStatement("long $L = $L.ticker().getAsLong()", start, layer.environment());
      begin = CodeBlock.of("$L.attempts($L, $L)", policy, layer.environment(), start);
    }
    code.addStatement("$T $L = null", ATTEMPTS, attempts)
        .beginControlFlow("while (true)")
        .beginControlFlow("try")
        .add(layer.returnNext())
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .beginControlFlow("if ($L == null)", attempts)
        .addStatement("$L = $L", attempts, begin)
        .endControlFlow()
        .beginControlFlow("if (!$L.again($L))", attempts, failure);
    retry.fallback().ifPresent(it -> code.add(answer(it, layer, attempts, failure)));
    code.addStatement("throw $L", failure).endControlFlow().endControlFlow().endControlFlow();
    return piece(retry, layer, code.build());
  }

  // if (attempts.exhausted()) {
  //   … cachedData(url, failure) …
  // }
  private static CodeBlock answer(
      FallbackMethod fallback, Layer layer, String attempts, String failure) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L.exhausted())", attempts)
        .add(fallback.answer(layer, CodeBlock.of("$L", attempts), failure, false))
        .endControlFlow()
        .build();
  }

  /** Code with the policy that it goes by. */
  static Piece piece(Retry retry, Layer layer, CodeBlock code) {
    return Piece.of(code)
        .withEnvironment()
        .withConstant(layer.constantField(Retry.POLICY, POLICY, newPolicy(retry, layer.type())));
  }

  // RetryPolicy.of(Client.class, "fetchData").maxAttempts(5).on(IOException.class).build()
  private static CodeBlock newPolicy(Retry retry, ClassName type) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.of($T.class, $S)", POLICY, type, retry.method());
    if (retry.maxAttempts() != 3) {
      code.add("$Z.maxAttempts($L)", retry.maxAttempts());
    }
    if (!retry.delay().equals(Duration.ofSeconds(1))) {
      code.add("$Z.delay($L)", Durations.literal(retry.delay()));
    }
    if (retry.multiplier() != 1) {
      code.add("$Z.multiplier($L)", retry.multiplier());
    }
    retry.maxDelay().ifPresent(it -> code.add("$Z.maxDelay($L)", Durations.literal(it)));
    if (retry.jitter() != 0) {
      code.add("$Z.jitter($L)", retry.jitter());
    }
    retry.maxDuration().ifPresent(it -> code.add("$Z.maxDuration($L)", Durations.literal(it)));
    if (!retry.on().isEmpty()) {
      code.add("$Z.on($L)", FailureTypes.classes(retry.on()));
    }
    if (!retry.notOn().isEmpty()) {
      code.add("$Z.notOn($L)", FailureTypes.classes(retry.notOn()));
    }
    retry.fallback().ifPresent(it -> code.add("$Z.fallback($S)", it.name()));
    if (!retry.failure().masked().isEmpty()) {
      code.add("$Z.masking($L)", FailureTypes.classes(retry.failure().masked()));
    }
    return code.add("$Z.build()").build();
  }
}
