package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A failure as a log line shows it.
 *
 * @param masked the types of which nothing is shown
 */
public record ShownFailure(List<TypeName> masked) {

  // failure, or failure instanceof LoginFailed ? "***" : failure
  public CodeBlock logged(String failure) {
    if (masked.isEmpty()) {
      return CodeBlock.of("$N", failure);
    }
    CodeBlock isMasked =
        masked.stream()
            .map(type -> CodeBlock.of("$N instanceof $T", failure, type))
            .reduce((one, other) -> CodeBlock.of("$L$W|| $L", one, other))
            .orElseThrow();
    return CodeBlock.of("$L$W? $S : $N", isMasked, "***", failure);
  }
}
