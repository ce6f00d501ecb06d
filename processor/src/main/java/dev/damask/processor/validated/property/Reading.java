package dev.damask.processor.validated.property;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * How a property is read from an object.
 *
 * @param hiddenIn the supertype whose field it is, where a field of a subtype hides it
 */
public record Reading(String member, boolean isField, Optional<TypeName> hiddenIn) {

  public static Reading field(String name) {
    return new Reading(name, true, Optional.empty());
  }

  public static Reading getter(String name) {
    return new Reading(name, false, Optional.empty());
  }

  Reading hiddenIn(TypeName supertype) {
    return new Reading(member, isField, Optional.of(supertype));
  }

  // getEmail(), email
  public CodeBlock ofThis() {
    return hiddenIn.isPresent() ? of("this") : CodeBlock.of(isField ? "$N" : "$N()", member);
  }

  // user.getEmail(), user.email, ((Person) user).email
  public CodeBlock of(String object) {
    CodeBlock receiver =
        hiddenIn
            .map(it -> CodeBlock.of("(($T) $N)", it, object))
            .orElseGet(() -> CodeBlock.of("$L", object));
    return CodeBlock.of(isField ? "$L.$N" : "$L.$N()", receiver, member);
  }
}
