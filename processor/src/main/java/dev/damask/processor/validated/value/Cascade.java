package dev.damask.processor.validated.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * An object inside another one, to be validated too.
 *
 * @param sealed the type that the object is declared with, where the class that it is of decides
 * @param targets the types that it may be of, the narrowest first; just one where nothing decides
 */
record Cascade(Optional<TypeName> sealed, List<Target> targets) {

  /**
   * A validated type.
   *
   * @param type the user's, of any type arguments
   * @param validated the one that is generated for it
   * @param isRecursive whether an object of it can lead back to one of the type that it is in
   */
  record Target(TypeName type, ClassName validated, boolean isRecursive) {}

  boolean isRecursive() {
    return targets.stream().anyMatch(Target::isRecursive);
  }
}
