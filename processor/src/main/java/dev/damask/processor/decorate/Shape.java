package dev.damask.processor.decorate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Nullness;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.Wrapper;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The outside of a wrapper.
 *
 * @param type the user's type
 * @param generated the wrapper
 * @param supertype what the wrapper extends or implements, with its type arguments
 * @param delegates whether the wrapper implements an interface and calls a delegate
 * @param annotations what the wrapper repeats or suppresses
 * @param serial how its objects are written to streams
 * @param cloning the method that copies its objects
 * @param memberNames the names of inherited members
 * @param hidingNames the names of inherited types and fields, which hide types of the same name
 */
record Shape(
    ClassName type,
    ClassName generated,
    TypeName supertype,
    boolean delegates,
    List<Modifier> modifiers,
    List<AnnotationSpec> annotations,
    Nullness nullness,
    List<TypeVariableName> typeVariables,
    List<Constructor> constructors,
    Serial serial,
    Optional<Signature> cloning,
    Collection<String> memberNames,
    Collection<String> hidingNames) {

  /** The wrapper, for the decorators' code. */
  Wrapper wrapper() {
    return new Wrapper(type, generated, delegates, nullness);
  }

  /** How objects are written to streams. */
  enum Serial {
    NONE,
    /** Without the constructor of the wrapper, when they are read. */
    SERIALIZABLE,
    /** By methods of the class, and read with its constructor. */
    EXTERNALIZABLE
  }
}
