package dev.damask.processor.decorate.retry;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;
import java.util.Optional;

/**
 * A method of the user's that says whether a failure or a result is to be retried.
 *
 * @param owner the interface that a static one is called on
 * @param cast the type of its parameter, where what it is asked about is to be cast to it
 * @param thrown what the retried method declares of what it throws
 */
record Predicate(
    String name, Optional<ClassName> owner, Optional<TypeName> cast, List<TypeName> thrown) {

  // isTransient((IOException) failure)
  CodeBlock call(String variable) {
    CodeBlock receiver =
        owner.map(it -> CodeBlock.of("$T.", it)).orElseGet(() -> Signature.self(name));
    return CodeBlock.of("$L$N($L)", receiver, name, argument(variable));
  }

  private CodeBlock argument(String variable) {
    return cast.filter(it -> !it.equals(ClassName.get(Throwable.class)))
        .map(it -> CodeBlock.of("($T) $L", it, variable))
        .orElseGet(() -> CodeBlock.of("$L", variable));
  }
}
