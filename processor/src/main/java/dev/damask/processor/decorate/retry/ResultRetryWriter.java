package dev.damask.processor.decorate.retry;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.FallbackMethod;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.Predicate;

/** Calls a method again after failures and unwanted results. */
final class ResultRetryWriter {

  private ResultRetryWriter() {}

  // long start = fetchDataRetry.start(environment);
  // Attempts attempts = null;
  // while (true) {
  //   String result;
  //   try {
  //     result = super.fetchData(url);
  //   } catch (Throwable failure) {
  //     …
  //     continue;
  //   }
  //   … isBusy(result) …
  // }
  static Piece write(Retry retry, Predicate whenResult, Layer layer) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(RetryWriter.begin(layer))
        .addStatement("$T $L", layer.signature().localType(), layer.result())
        .beginControlFlow("try")
        .addStatement("$L = $L", layer.result(), layer.next())
        .add(RetryWriter.onFailure(retry, layer))
        .addStatement("continue")
        .endControlFlow()
        .add(ask(whenResult, layer))
        .add(onUnwanted(retry, layer))
        .endControlFlow();
    return RetryWriter.piece(retry, layer, code.build());
  }

  // try {
  //   if (!isBusy(result)) {
  //     return result;
  //   }
  // } catch (Throwable thrown) {
  //   Attempts.ended(attempts, thrown);
  //   throw thrown;
  // }
  private static CodeBlock ask(Predicate whenResult, Layer layer) {
    String thrown = layer.local("thrown");
    return CodeBlock.builder()
        .beginControlFlow("try")
        .beginControlFlow("if (!$L)", whenResult.call(layer.result()))
        .add(layer.returnResult())
        .endControlFlow()
        .nextControlFlow("catch ($T $L)", Throwable.class, thrown)
        .addStatement(ended(layer))
        .addStatement("throw $L", thrown)
        .endControlFlow()
        .build();
  }

  // if (attempts == null) {
  //   attempts = fetchDataRetry.attempts(environment, start);
  // }
  // if (!attempts.again()) {
  //   … cachedData(url) …
  //   return result;
  // }
  private static CodeBlock onUnwanted(Retry retry, Layer layer) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(RetryWriter.ensureAttempts(layer))
        .beginControlFlow("if (!$L.again())", layer.local("attempts"));
    retry
        .fallback()
        .map(it -> answer(it, layer))
        .ifPresent(it -> code.add(RetryWriter.ifExhausted(layer, it)));
    return code.add(layer.returnResult()).endControlFlow().build();
  }

  // try {
  //   String answer = cachedData(url);
  //   attempts.answered();
  //   return answer;
  // } catch (Throwable thrown) {
  //   Attempts.ended(attempts, thrown);
  //   throw thrown;
  // }
  private static CodeBlock answer(FallbackMethod fallback, Layer layer) {
    return fallback.answer(
        layer,
        fallback.call(layer.signature(), ""),
        CodeBlock.of("$L.answered()", layer.local("attempts")),
        ended(layer),
        layer.local("answer"),
        false);
  }

  private static CodeBlock ended(Layer layer) {
    return CodeBlock.of(
        "$T.ended($L, $L)", RetryWriter.ATTEMPTS, layer.local("attempts"), layer.local("thrown"));
  }
}
