package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;
import java.util.Optional;

/**
 * The method that answers a failure.
 *
 * @param owner the interface that a static one is called on
 * @param failure the type of its last parameter, where that takes the failure
 * @param thrown what the decorated method declares of what it throws
 */
public record FallbackMethod(
    String name, Optional<ClassName> owner, Optional<TypeName> failure, List<TypeName> thrown) {

  // cachedData(url, (IOException) failure)
  public CodeBlock call(Signature signature, String variable) {
    CodeBlock self =
        signature.typeVariables().isEmpty() ? Signature.self(name) : CodeBlock.of("this.");
    CodeBlock receiver = owner.map(type -> CodeBlock.of("$T.", type)).orElse(self);
    CodeBlock arguments = signature.usersArguments();
    if (failure.isPresent()) {
      String separator = signature.parameters().isEmpty() ? "" : ", ";
      arguments = CodeBlock.of("$L$L$L", arguments, separator, cast(failure.get(), variable));
    }
    return signature.call(receiver, name, arguments);
  }

  // try {
  //   String result = cachedData(url, failure);
  //   attempts.answered(failure);
  //   return result;
  // } catch (Throwable thrown) {
  //   attempts.unanswered(failure, thrown);
  //   throw thrown;
  // }
  /**
   * Code that answers a failure.
   *
   * @param teller what is told how it went
   * @param result the name of the variable that holds the answer
   * @param isLast whether nothing stands behind it in the method
   */
  public CodeBlock answer(
      Layer layer, CodeBlock teller, String failure, String result, boolean isLast) {
    String thrown = layer.local("thrown");
    CodeBlock answered = CodeBlock.of("$L.answered($L)", teller, failure);
    CodeBlock unanswered = CodeBlock.of("$L.unanswered($L, $L)", teller, failure, thrown);
    return answer(layer, call(layer.signature(), failure), answered, unanswered, result, isLast);
  }

  /** Code that answers, and tells how that went. */
  public CodeBlock answer(
      Layer layer,
      CodeBlock call,
      CodeBlock answered,
      CodeBlock unanswered,
      String result,
      boolean isLast) {
    String thrown = layer.local("thrown");
    boolean isVoid = layer.signature().isVoid();
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("try");
    if (isVoid) {
      code.addStatement(call);
    } else {
      code.addStatement("$T $L = $L", layer.signature().localType(), result, call);
    }
    code.addStatement(answered);
    if (!isVoid) {
      code.addStatement("return $L", result);
    } else if (!isLast) {
      code.addStatement("return");
    }
    return code.nextControlFlow("catch ($T $L)", Throwable.class, thrown)
        .addStatement(unanswered)
        .addStatement("throw $L", thrown)
        .endControlFlow()
        .build();
  }

  private static CodeBlock cast(TypeName type, String variable) {
    return type.equals(ClassName.get(Throwable.class))
        ? CodeBlock.of("$L", variable)
        : CodeBlock.of("($T) $L", type, variable);
  }
}
