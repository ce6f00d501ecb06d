package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Durations;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Calls a method again after failures.
 *
 * @param on the failures to retry; empty for the default
 */
record RetryWeave(
    String method,
    int maxAttempts,
    Duration delay,
    String delayText,
    double multiplier,
    Optional<Duration> maxDelay,
    double jitter,
    Optional<Duration> maxDuration,
    List<TypeName> on,
    List<TypeName> notOn,
    Optional<Fallback> fallback)
    implements Weave {

  private static final ClassName POLICY = ClassName.get("dev.damask.generated", "RetryPolicy");
  private static final ClassName ATTEMPTS = ClassName.get("dev.damask.generated", "Attempts");

  @Override
  public String summary() {
    String otherwise = fallback.map(it -> ", else " + it.name()).orElse("");
    return "retry " + maxAttempts + " x " + delayText + otherwise;
  }

  @Override
  public String participle() {
    return "Retried";
  }

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
  @Override
  public void write(Layer layer) {
    CodeBlock policy = policy(layer);
    String attempts = layer.local("attempts");
    String failure = layer.local("failure");
    CodeBlock begin = CodeBlock.of("$L.attempts($L)", policy, layer.environment());
    if (maxDuration.isPresent()) {
      String start = layer.local("start");
      layer.code().addStatement("long $L = $L.ticker().getAsLong()", start, layer.environment());
      begin = CodeBlock.of("$L.attempts($L, $L)", policy, layer.environment(), start);
    }
    layer
        .code()
        .addStatement("$T $L = null", ATTEMPTS, attempts)
        .beginControlFlow("while (true)")
        .beginControlFlow("try");
    layer.returnNext();
    layer
        .code()
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .beginControlFlow("if ($L == null)", attempts)
        .addStatement("$L = $L", attempts, begin)
        .endControlFlow()
        .beginControlFlow("if (!$L.again($L))", attempts, failure);
    fallback.ifPresent(it -> writeFallback(it, layer, attempts, failure));
    layer
        .code()
        .addStatement("throw $L", failure)
        .endControlFlow()
        .endControlFlow()
        .endControlFlow();
  }

  // if (attempts.exhausted()) {
  //   try {
  //     String result = cachedData(url, failure);
  //     attempts.answered(failure);
  //     return result;
  //   } catch (Throwable thrown) {
  //     attempts.unanswered(failure, thrown);
  //     throw thrown;
  //   }
  // }
  private static void writeFallback(
      Fallback fallback, Layer layer, String attempts, String failure) {
    String thrown = layer.local("thrown");
    CodeBlock call = fallback.call(layer.signature(), failure);
    boolean isVoid = layer.signature().isVoid();
    layer.code().beginControlFlow("if ($L.exhausted())", attempts).beginControlFlow("try");
    if (isVoid) {
      layer.code().addStatement(call);
    } else {
      layer.code().addStatement("$T $L = $L", layer.signature().returnType(), layer.result(), call);
    }
    layer
        .code()
        .addStatement("$L.answered($L)", attempts, failure)
        .addStatement(isVoid ? CodeBlock.of("return") : CodeBlock.of("return $L", layer.result()))
        .nextControlFlow("catch ($T $L)", Throwable.class, thrown)
        .addStatement("$L.unanswered($L, $L)", attempts, failure, thrown)
        .addStatement("throw $L", thrown)
        .endControlFlow()
        .endControlFlow();
  }

  // FETCH_DATA_RETRY
  CodeBlock policy(Layer layer) {
    return layer.constant("RETRY", POLICY, newPolicy(layer.type()));
  }

  // RetryPolicy.of(Client.class, "fetchData").maxAttempts(5).on(IOException.class).build()
  private CodeBlock newPolicy(ClassName type) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.of($T.class, $S)", POLICY, type, method);
    if (maxAttempts != 3) {
      code.add("$Z.maxAttempts($L)", maxAttempts);
    }
    if (!delay.equals(Duration.ofSeconds(1))) {
      code.add("$Z.delay($L)", Durations.literal(delay));
    }
    if (multiplier != 1) {
      code.add("$Z.multiplier($L)", multiplier);
    }
    maxDelay.ifPresent(it -> code.add("$Z.maxDelay($L)", Durations.literal(it)));
    if (jitter != 0) {
      code.add("$Z.jitter($L)", jitter);
    }
    maxDuration.ifPresent(it -> code.add("$Z.maxDuration($L)", Durations.literal(it)));
    if (!on.isEmpty()) {
      code.add("$Z.on($L)", classes(on));
    }
    if (!notOn.isEmpty()) {
      code.add("$Z.notOn($L)", classes(notOn));
    }
    fallback.ifPresent(it -> code.add("$Z.fallback($S)", it.name()));
    return code.add("$Z.build()").build();
  }

  private static CodeBlock classes(List<TypeName> types) {
    return types.stream()
        .map(type -> CodeBlock.of("$T.class", type))
        .collect(CodeBlock.joining(", "));
  }
}
