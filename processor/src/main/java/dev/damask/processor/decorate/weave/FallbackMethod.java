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
    CodeBlock arguments = signature.arguments();
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
   * Code that answers.
   *
   * @param teller what is told how it went
   * @param isLast whether nothing stands behind it in the method
   */
  public CodeBlock answer(Layer layer, CodeBlock teller, String failure, boolean isLast) {
    String thrown = layer.local("thrown");
    CodeBlock call = call(layer.signature(), failure);
    boolean isVoid = layer.signature().isVoid();
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("try");
    if (isVoid) {
      code.addStatement(call);
    } else {
      code.addStatement("$T $L = $L", layer.signature().localType(), layer.result(), call);
    }
    code.addStatement("$L.answered($L)", teller, failure);
    if (isVoid && !isLast) {
      code.addStatement("return");
    }
    return code.add(layer.returnResult())
        .nextControlFlow("catch ($T $L)", Throwable.class, thrown)
        .addStatement("$L.unanswered($L, $L)", teller, failure, thrown)
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
