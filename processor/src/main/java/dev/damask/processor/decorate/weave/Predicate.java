package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;
import java.util.Optional;

/**
 * A method of the user's that says what becomes of a failure or a result.
 *
 * @param owner the interface that a static one is called on
 * @param cast the type of its parameter, where what it is asked about is to be cast to it
 * @param isOverloaded whether another method of its name would take what it is asked about
 * @param thrown what the decorated method declares of what it throws
 */
public record Predicate(
    String name,
    Optional<ClassName> owner,
    Optional<TypeName> cast,
    boolean isOverloaded,
    List<TypeName> thrown) {

  // isTransient((IOException) failure)
  public CodeBlock call(String variable) {
    return call(CodeBlock.of("$L", variable));
  }

  // isBusy((int) value)
  public CodeBlock call(CodeBlock asked) {
    CodeBlock receiver =
        owner.map(it -> CodeBlock.of("$T.", it)).orElseGet(() -> Signature.self(name));
    return CodeBlock.of("$L$N($L)", receiver, name, argument(asked));
  }

  private CodeBlock argument(CodeBlock asked) {
    return cast.filter(it -> !it.equals(ClassName.get(Throwable.class)))
        .map(it -> CodeBlock.of("($T) $L", it, asked))
        .orElse(asked);
  }
}
