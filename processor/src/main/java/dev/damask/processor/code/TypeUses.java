package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Adds annotations to the names of types and takes them away. */
final class TypeUses {

  private TypeUses() {}

  /** Without any annotations, inside too. */
  static TypeName plain(TypeName type) {
    return keeping(type, it -> false);
  }

  /** With those annotations alone that say what may be null. */
  static TypeName nullness(TypeName type) {
    return keeping(type, TypeUses::isOfNullness);
  }

  static boolean isOfNullness(AnnotationSpec annotation) {
    return annotation.type() instanceof ClassName name && AnnotationFacts.isOfNullness(name);
  }

  static List<AnnotationSpec> ofNullness(List<AnnotationSpec> annotations) {
    List<AnnotationSpec> ofNullness = new ArrayList<>();
    for (AnnotationSpec annotation : annotations) {
      if (isOfNullness(annotation)) {
        ofNullness.add(annotation);
      }
    }
    return ofNullness;
  }

  /** With further annotations; what these say of null replaces what was said before. */
  static TypeName with(TypeName type, List<AnnotationSpec> annotations) {
    if (annotations.isEmpty()) {
      return type;
    }
    List<AnnotationSpec> all = new ArrayList<>(type.annotations());
    if (!ofNullness(annotations).isEmpty()) {
      all.removeIf(TypeUses::isOfNullness);
    }
    all.removeIf(it -> annotations.stream().anyMatch(other -> other.type().equals(it.type())));
    all.addAll(annotations);
    return replaced(type, all);
  }

  /** Without what stands before the whole declaration already: it means the type there, too. */
  static TypeName withoutFront(TypeName type, List<AnnotationSpec> inFront) {
    if (type instanceof ArrayTypeName array) {
      TypeName component = withoutFront(array.componentType(), inFront);
      return ArrayTypeName.of(component).annotated(array.annotations());
    }
    if (type.annotations().isEmpty()) {
      return type;
    }
    List<AnnotationSpec> others = new ArrayList<>();
    for (AnnotationSpec annotation : type.annotations()) {
      if (!inFront.contains(annotation)) {
        others.add(annotation);
      }
    }
    return replaced(type, others);
  }

  private static TypeName replaced(TypeName type, List<AnnotationSpec> annotations) {
    return type.annotations().equals(annotations)
        ? type
        : type.withoutAnnotations().annotated(annotations);
  }

  private static TypeName keeping(TypeName type, Predicate<AnnotationSpec> kept) {
    List<AnnotationSpec> annotations = new ArrayList<>(type.annotations().size());
    for (AnnotationSpec annotation : type.annotations()) {
      if (kept.test(annotation)) {
        annotations.add(annotation);
      }
    }
    return replaced(inside(type, kept), annotations);
  }

  private static TypeName inside(TypeName type, Predicate<AnnotationSpec> kept) {
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(keeping(array.componentType(), kept));
    }
    if (type instanceof WildcardTypeName wildcard) {
      return wildcard.lowerBounds().isEmpty()
          ? WildcardTypeName.subtypeOf(keeping(wildcard.upperBounds().get(0), kept))
          : WildcardTypeName.supertypeOf(keeping(wildcard.lowerBounds().get(0), kept));
    }
    if (type instanceof ParameterizedTypeName parameterized) {
      TypeName[] arguments = keeping(parameterized.typeArguments(), kept);
      return parameterized.enclosingType() != null
              && keeping(parameterized.enclosingType(), kept)
                  instanceof ParameterizedTypeName enclosing
          ? enclosing.nestedClass(parameterized.rawType().simpleName(), List.of(arguments))
          : ParameterizedTypeName.get(parameterized.rawType(), arguments);
    }
    if (type instanceof TypeVariableName variable) {
      return TypeVariableName.get(variable.name(), keeping(variable.bounds(), kept));
    }
    return type.withoutAnnotations();
  }

  private static TypeName[] keeping(List<TypeName> types, Predicate<AnnotationSpec> kept) {
    TypeName[] all = new TypeName[types.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = keeping(types.get(i), kept);
    }
    return all;
  }
}
