package dev.damask.processor.validated.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.Collection;
import java.util.List;

/** How a static method of the generated type is called. */
public final class Callee {

  private Callee() {}

  /**
   * With its type arguments where compilers may not find them.
   *
   * @param variables those of the method
   */
  // checkEmail, UserValidated.<T>checkTags
  public static CodeBlock of(
      ClassName type,
      String method,
      Collection<TypeName> parameters,
      List<TypeVariableName> variables) {
    if (isInferred(parameters, variables)) {
      return CodeBlock.of("$L", method);
    }
    CodeBlock arguments =
        variables.stream()
            .map(it -> CodeBlock.of("$L", it.name()))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$T.<$L>$L", type, arguments, method);
  }

  /**
   * Whether compilers find type arguments for variables: below what is captured of {@code ? super
   * T} there need not be a type that fits the bounds of {@code T}, and ecj does not find what is
   * the argument of the type around an inner one, {@code Outer<T>.Inner}.
   */
  public static boolean isInferred(
      Collection<TypeName> parameters, List<TypeVariableName> variables) {
    return variables.isEmpty()
        || (parameters.stream().noneMatch(it -> it.toString().contains(">."))
            && (variables.stream().allMatch(it -> it.bounds().isEmpty())
                || parameters.stream().noneMatch(it -> it.toString().contains("? super "))));
  }
}
