package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Durations;
import dev.damask.processor.code.Signature;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** {@code FETCH_DATA_RETRY}. */
  static final Part POLICY = Part.constant("RETRY");

  private static final ClassName POLICY_TYPE = ClassName.get("dev.damask.generated", "RetryPolicy");
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

  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    List<TypeName> ofFallback = fallback.map(Fallback::thrown).orElse(List.of());
    return Stream.concat(inside.stream(), ofFallback.stream()).distinct().toList();
  }

  @Override
  public List<Part> parts() {
    return List.of(POLICY);
  }

  @Override
  public boolean usesEnvironment() {
    return true;
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
  public Piece write(Layer layer) {
    CodeBlock policy = layer.constant(POLICY);
    CodeBlock.Builder code = CodeBlock.builder();
    String attempts = layer.local("attempts");
    String failure = layer.local("failure");
    CodeBlock begin = CodeBlock.of("$L.attempts($L)", policy, layer.environment());
    if (maxDuration.isPresent()) {
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
    fallback.ifPresent(it -> code.add(answer(it, layer, attempts, failure)));
    code.addStatement("throw $L", failure).endControlFlow().endControlFlow().endControlFlow();
    return piece(layer, code.build());
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
  private static CodeBlock answer(Fallback fallback, Layer layer, String attempts, String failure) {
    String thrown = layer.local("thrown");
    CodeBlock call = fallback.call(layer.signature(), failure);
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("if ($L.exhausted())", attempts).beginControlFlow("try");
    if (layer.signature().isVoid()) {
      code.addStatement(call);
    } else {
      code.addStatement("$T $L = $L", layer.signature().returnType(), layer.result(), call);
    }
    code.addStatement("$L.answered($L)", attempts, failure);
    if (layer.signature().isVoid()) {
      code.addStatement("return");
    }
    return code.add(layer.returnResult())
        .nextControlFlow("catch ($T $L)", Throwable.class, thrown)
        .addStatement("$L.unanswered($L, $L)", attempts, failure, thrown)
        .addStatement("throw $L", thrown)
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  /** Code with the policy that it goes by. */
  Piece piece(Layer layer, CodeBlock code) {
    return Piece.of(code)
        .withConstant(layer.constantField(POLICY, POLICY_TYPE, newPolicy(layer.type())));
  }

  // RetryPolicy.of(Client.class, "fetchData").maxAttempts(5).on(IOException.class).build()
  private CodeBlock newPolicy(ClassName type) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.of($T.class, $S)", POLICY_TYPE, type, method);
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
