package dev.damask.processor.code;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.core.Program;
import java.lang.annotation.ElementType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether generated code repeats an annotation.
 *
 * @param isContainer whether it stands for several of one annotation
 * @param targets where it may stand; nothing where its type does not say
 */
record AnnotationFacts(boolean isRepeated, boolean isContainer, Optional<Set<String>> targets) {

  /** By simple name, as null checkers know them. */
  private static final Set<String> OF_NULLNESS =
      Set.of(
          "CheckForNull",
          "MonotonicNonNull",
          "NonNull",
          "NonNullDecl",
          "NonNullType",
          "Nonnull",
          "NotNull",
          "NullMarked",
          "NullUnmarked",
          "Nullable",
          "NullableDecl",
          "NullableType",
          "NullnessUnspecified",
          "PolyNull",
          "PossiblyNull",
          "RecentlyNonNull",
          "RecentlyNullable",
          "UnknownNullness");

  /** What compilers read, and is written anew; and instructions to other processors. */
  private static final Set<String> NEVER =
      Set.of(
          "java.lang.Deprecated",
          "java.lang.FunctionalInterface",
          "java.lang.Override",
          "java.lang.SafeVarargs",
          "java.lang.SuppressWarnings",
          "lombok.NonNull");

  static AnnotationFacts of(TypeElement annotation, Program program) {
    @Nullable AnnotationFacts known = program.memory().of(annotation, AnnotationFacts.class);
    if (known == null) {
      known = read(annotation, program);
      program.memory().add(annotation, known);
    }
    return known;
  }

  private static AnnotationFacts read(TypeElement annotation, Program program) {
    String name = annotation.getQualifiedName().toString();
    boolean isRepeated =
        !NEVER.contains(name)
            && !isDamasks(annotation, new HashSet<>())
            && (isOfNullness(ClassName.get(annotation)) || isRuntime(annotation, program));
    return new AnnotationFacts(
        isRepeated, isContainer(annotation, program), targets(annotation, program));
  }

  /** Whether an annotation says what may be null; the constraint {@code @NotNull} does not. */
  static boolean isOfNullness(ClassName annotation) {
    return OF_NULLNESS.contains(annotation.simpleName())
        && !annotation.packageName().endsWith("validation.constraints");
  }

  /** Damask's own, and what it gives a meaning to: decorators of the user's own. */
  private static boolean isDamasks(TypeElement annotation, Set<TypeElement> seen) {
    String name = annotation.getQualifiedName().toString();
    if (name.startsWith("dev.damask.")) {
      return true;
    }
    if (name.startsWith("java.lang.") || !seen.add(annotation)) {
      return false;
    }
    for (AnnotationMirror mirror : annotation.getAnnotationMirrors()) {
      if (isDamasks((TypeElement) mirror.getAnnotationType().asElement(), seen)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRuntime(TypeElement annotation, Program program) {
    return value(annotation, "java.lang.annotation.Retention", program)
            instanceof VariableElement constant
        && constant.getSimpleName().contentEquals("RUNTIME");
  }

  private static Optional<Set<String>> targets(TypeElement annotation, Program program) {
    if (!(value(annotation, "java.lang.annotation.Target", program) instanceof List<?> values)) {
      return Optional.empty();
    }
    Set<String> targets = new HashSet<>();
    for (Object target : values) {
      if (((AnnotationValue) target).getValue() instanceof VariableElement constant) {
        targets.add(constant.getSimpleName().toString());
      }
    }
    return Optional.of(targets);
  }

  /** Whether the elements of its value say that this is what holds several of them. */
  private static boolean isContainer(TypeElement annotation, Program program) {
    for (ExecutableElement method : ElementFilter.methodsIn(annotation.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals("value")
          && method.getReturnType() instanceof ArrayType array
          && array.getComponentType() instanceof DeclaredType element
          && value(element.asElement(), "java.lang.annotation.Repeatable", program)
              instanceof DeclaredType container
          && container.asElement().equals(annotation)) {
        return true;
      }
    }
    return false;
  }

  /** The first value of an annotation on a type. */
  private static @Nullable Object value(Element type, String annotation, Program program) {
    Optional<? extends AnnotationMirror> mirror = program.annotation(type, annotation);
    if (mirror.isPresent()) {
      for (AnnotationValue value : mirror.get().getElementValues().values()) {
        return value.getValue();
      }
    }
    return null;
  }

  /** Whether it may stand on a kind of declaration. */
  boolean fits(ElementType target) {
    return targets.isEmpty()
        ? target != ElementType.TYPE_USE
        : targets.get().contains(target.name());
  }
}
