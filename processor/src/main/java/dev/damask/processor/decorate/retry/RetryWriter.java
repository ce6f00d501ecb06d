package dev.damask.processor.decorate.retry;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.weave.FailureTypes;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import java.time.Duration;

/** Calls a method again after failures. */
final class RetryWriter {

  private static final ClassName POLICY = ClassName.get("dev.damask.generated", "RetryPolicy");
  static final ClassName ATTEMPTS = ClassName.get("dev.damask.generated", "Attempts");

  private RetryWriter() {}

  // long start = fetchDataRetry.start(environment);
  // Attempts attempts = null;
  // while (true) {
  //   try {
  //     return super.fetchData(url);
  //   } catch (Throwable failure) {
  //     if (attempts == null) {
  //       attempts = fetchDataRetry.attempts(environment, start);
  //     }
  //     if (!attempts.again(failure)) {
  //       throw failure;
  //     }
  //   }
  // }
  static Piece write(Retry retry, Layer layer) {
    CodeBlock code =
        CodeBlock.builder()
            .add(begin(layer))
            .beginControlFlow("try")
            .add(layer.returnNext())
            .add(onFailure(retry, layer))
            .endControlFlow()
            .endControlFlow()
            .build();
    return piece(retry, layer, code);
  }

  // long start = fetchDataRetry.start(environment);
  // Attempts attempts = null;
  // while (true) {
  static CodeBlock begin(Layer layer) {
    return CodeBlock.builder()
        .addStatement(
            "long $L = $L.start($L)",
            layer.local("start"),
            layer.field(Retry.POLICY),
            layer.environment())
        .addStatement("$T $L = null", ATTEMPTS, layer.local("attempts"))
        .beginControlFlow("while (true)")
        .build();
  }

  // if (attempts == null) {
  //   attempts = fetchDataRetry.attempts(environment, start);
  // }
  static CodeBlock ensureAttempts(Layer layer) {
    String attempts = layer.local("attempts");
    return CodeBlock.builder()
        .beginControlFlow("if ($L == null)", attempts)
        .addStatement(
            "$L = $L.attempts($L, $L)",
            attempts,
            layer.field(Retry.POLICY),
            layer.environment(),
            layer.local("start"))
        .endControlFlow()
        .build();
  }

  // } catch (Throwable failure) {
  //   if (attempts == null) {
  //     attempts = fetchDataRetry.attempts(environment, start);
  //   }
  //   if (!attempts.again(failure)) { // or again(failure, it -> isTransient((IOException) it))
  //     … cachedData(url, failure) …
  //     throw failure;
  //   }
  static CodeBlock onFailure(Retry retry, Layer layer) {
    String attempts = layer.local("attempts");
    String failure = layer.local("failure");
    String it = layer.local("it");
    CodeBlock when =
        retry.when().isPresent()
            ? CodeBlock.of(",$W$L -> $L", it, retry.when().get().call(it))
            : CodeBlock.of("");
    CodeBlock.Builder code = CodeBlock.builder();
    code.nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .add(ensureAttempts(layer))
        .beginControlFlow("if (!$L.again($L$L))", attempts, failure, when);
    String answer = layer.local(retry.whenResult().isPresent() ? "answer" : "result");
    CodeBlock teller = CodeBlock.of("$L", attempts);
    if (retry.fallback().isPresent()) {
      CodeBlock by = retry.fallback().get().answer(layer, teller, failure, answer, false);
      code.add(ifExhausted(layer, by));
    }
    return code.addStatement("throw $L", failure).endControlFlow().build();
  }

  // if (attempts.exhausted()) {
  //   … cachedData(url, failure) …
  // }
  static CodeBlock ifExhausted(Layer layer, CodeBlock answer) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L.exhausted())", layer.local("attempts"))
        .add(answer)
        .endControlFlow()
        .build();
  }

  /** Code with the policy that it goes by. */
  static Piece piece(Retry retry, Layer layer, CodeBlock code) {
    return Piece.of(code)
        .withEnvironment()
        .withSetting(
            layer.setting(Retry.POLICY, POLICY, settings -> newPolicy(retry, layer, settings)));
  }

  // RetryPolicy.of("fetchData", settings).maxAttempts(5).on(IOException.class).build()
  private static CodeBlock newPolicy(Retry retry, Layer layer, String settings) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.of($S, $N)", POLICY, retry.method(), settings).add(layer.andShown());
    if (retry.maxAttempts() != 3) {
      code.add("$Z.maxAttempts($L)", retry.maxAttempts());
    }
    if (!retry.delay().equals(Duration.ofSeconds(1))) {
      code.add("$Z.delay($L)", Durations.literal(retry.delay()));
    }
    if (retry.multiplier() != 1) {
      code.add("$Z.multiplier($L)", retry.multiplier());
    }
    if (retry.maxDelay().isPresent()) {
      code.add("$Z.maxDelay($L)", Durations.literal(retry.maxDelay().get()));
    }
    if (retry.jitter() != 0) {
      code.add("$Z.jitter($L)", retry.jitter());
    }
    if (retry.maxDuration().isPresent()) {
      code.add("$Z.maxDuration($L)", Durations.literal(retry.maxDuration().get()));
    }
    if (!retry.on().isEmpty()) {
      code.add("$Z.on($L)", FailureTypes.classes(retry.on()));
    }
    if (!retry.notOn().isEmpty()) {
      code.add("$Z.notOn($L)", FailureTypes.classes(retry.notOn()));
    }
    if (retry.fallback().isPresent()) {
      code.add("$Z.fallback($S)", retry.fallback().get().name());
    }
    if (!retry.failure().masked().isEmpty()) {
      code.add("$Z.masking($L)", FailureTypes.classes(retry.failure().masked()));
    }
    return code.add("$Z.build()").build();
  }
}
