package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;
import java.util.Optional;

/**
 * The method that answers when no attempt is left.
 *
 * @param owner the interface that a static one is called on
 * @param failure the type of its last parameter, where that takes the failure
 * @param thrown what the decorated method declares of what it throws
 */
public record Fallback(
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

  private static CodeBlock cast(TypeName type, String variable) {
    return type.equals(ClassName.get(Throwable.class))
        ? CodeBlock.of("$L", variable)
        : CodeBlock.of("($T) $L", type, variable);
  }
}
