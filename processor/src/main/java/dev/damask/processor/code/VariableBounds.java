package dev.damask.processor.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a type variable, as generated code declares them.
 *
 * @param all none where only {@code Object} is one
 */
record VariableBounds(List<TypeName> all) {

  // Object before other bounds, where it decides the erasure; JavaPoet drops the class.
  private static final TypeName OBJECT_BOUND = TypeVariableName.get("java.lang.Object");

  // Object & Comparable<? super T>
  static VariableBounds of(TypeParameterElement parameter, TypeNames names, Program program) {
    List<TypeName> bounds = new ArrayList<>(parameter.getBounds().size() + 1);
    parameter.getBounds().forEach(it -> bounds.add(names.annotated(it)));
    bounds.remove(ClassName.OBJECT);
    TypeMirror object = program.elements().getTypeElement("java.lang.Object").asType();
    if (!bounds.isEmpty()
        && !bounds.get(0).withoutAnnotations().equals(ClassName.OBJECT)
        && parameter.getBounds().get(0).getKind() == TypeKind.DECLARED
        && program.types().isSameType(program.types().erasure(parameter.asType()), object)) {
      bounds.add(0, OBJECT_BOUND);
    }
    return new VariableBounds(bounds);
  }

  /** Whether one is a final class, so that the variable could not vary. */
  boolean areFinal(Program program) {
    return all.stream().anyMatch(it -> isFinal(it, program));
  }

  private static boolean isFinal(TypeName name, Program program) {
    TypeName raw = name instanceof ParameterizedTypeName generic ? generic.rawType() : name;
    @Nullable TypeElement type =
        raw instanceof ClassName named
            ? program.elements().getTypeElement(named.canonicalName())
            : null;
    return type != null && type.getModifiers().contains(Modifier.FINAL);
  }
}
