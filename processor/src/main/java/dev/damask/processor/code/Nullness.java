package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** How generated code says of what is its own, and no copy of the user's, that it may be null. */
public enum Nullness {
  /** Not at all: nobody has asked null checkers to look. */
  UNSAID,
  /** As the code around it does, which is marked. */
  SAID;

  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  /** What is right beside a type. */
  public static Nullness beside(TypeElement type) {
    return NullMarks.holdFor(type) ? SAID : UNSAID;
  }

  // @Nullable Violations
  public TypeName mayBeNull(TypeName type) {
    return this == UNSAID
        ? type
        : TypeUses.with(type, List.of(AnnotationSpec.builder(NULLABLE).build()));
  }

  // @Nullable Violations violations
  public ParameterSpec mayBeNull(TypeName type, String parameter) {
    return ParameterSpec.builder(mayBeNull(type), parameter).build();
  }

  // R extends @Nullable Object
  public TypeVariableName mayBeNull(TypeVariableName variable) {
    return this == UNSAID ? variable : variable.withBounds(mayBeNull(ClassName.OBJECT));
  }
}
