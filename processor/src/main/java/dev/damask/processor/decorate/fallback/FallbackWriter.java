package dev.damask.processor.decorate.fallback;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.FailureTypes;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Answers a method's failures by another method. */
final class FallbackWriter {

  private static final ClassName ANSWERS = ClassName.get("dev.damask.generated", "Answers");

  private FallbackWriter() {}

  // try {
  //   return super.fetchData(url);
  // } catch (Throwable failure) {
  //   if (!fetchDataFallback.include(failure)) {
  //     throw failure;
  //   }
  //   try {
  //     String result = cachedData(url, failure);
  //     fetchDataFallback.answered(failure);
  //     return result;
  //   } catch (Throwable thrown) {
  //     fetchDataFallback.unanswered(failure, thrown);
  //     throw thrown;
  //   }
  // }
  static Piece write(Answered answered, Layer layer) {
    CodeBlock answers = layer.field(Answered.ANSWERS);
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("try")
        .add(layer.proceed())
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .beginControlFlow("if (!$L.include($L))", answers, failure)
        .addStatement("throw $L", failure)
        .endControlFlow()
        .add(answered.fallback().answer(layer, answers, failure, layer.result(), true))
        .endControlFlow();
    return piece(answered, layer, code.build());
  }

  /** Code with the answers that it asks. */
  static Piece piece(Answered answered, Layer layer, CodeBlock code) {
    return Piece.of(code)
        .withSetting(
            layer.setting(
                Answered.ANSWERS, ANSWERS, settings -> newAnswers(answered, layer, settings)));
  }

  // Answers.of("fetchData", "cachedData", settings).on(IOException.class).build()
  private static CodeBlock newAnswers(Answered answered, Layer layer, String settings) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(
        "$T.of($S,$W$S,$W$N)", ANSWERS, answered.method(), answered.fallback().name(), settings);
    code.add(layer.andShown());
    if (!answered.on().isEmpty()) {
      code.add("$Z.on($L)", FailureTypes.classes(answered.on()));
    }
    if (!answered.notOn().isEmpty()) {
      code.add("$Z.notOn($L)", FailureTypes.classes(answered.notOn()));
    }
    if (!answered.failure().masked().isEmpty()) {
      code.add("$Z.masking($L)", FailureTypes.classes(answered.failure().masked()));
    }
    return code.add("$Z.build()").build();
  }
}
