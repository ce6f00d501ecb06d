package dev.damask.processor.validated.value;

import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** The types that objects of a sealed type can be of. */
final class PermittedTypes {

  private final Predicate<TypeElement> isValidated;
  private final Predicate<TypeElement> isGenerated;
  private final Set<TypeElement> validated = new LinkedHashSet<>();
  private final List<TypeElement> others = new ArrayList<>();

  private PermittedTypes(Predicate<TypeElement> isValidated, Predicate<TypeElement> isGenerated) {
    this.isValidated = isValidated;
    this.isGenerated = isGenerated;
  }

  static PermittedTypes of(
      TypeElement type, Predicate<TypeElement> isValidated, Predicate<TypeElement> isGenerated) {
    PermittedTypes permitted = new PermittedTypes(isValidated, isGenerated);
    permitted.addAll(type, true);
    return permitted;
  }

  static boolean isSealed(TypeElement type) {
    return type.getKind() != ElementKind.ENUM && type.getModifiers().contains(Modifier.SEALED);
  }

  /** Those that are validated, each before its supertypes. */
  Set<TypeElement> validated() {
    return validated;
  }

  /** Those that are not, though an object may be of them. */
  List<TypeElement> others() {
    return others;
  }

  private void addAll(TypeElement sealed, boolean asksAll) {
    // Without a permits clause they come in no order that compilers agree on.
    Program.permitted(sealed).stream()
        .filter(it -> it.getKind() != TypeKind.ERROR)
        .map(it -> (TypeElement) ((DeclaredType) it).asElement())
        .filter(isGenerated.negate())
        .sorted(Comparator.comparing(it -> it.getQualifiedName().toString()))
        .forEach(it -> add(it, asksAll));
  }

  private void add(TypeElement type, boolean asksAll) {
    boolean isOne = isValidated.test(type);
    if (isSealed(type)) {
      addAll(type, asksAll && !isOne);
    }
    boolean hasObjects = !isSealed(type) || !type.getModifiers().contains(Modifier.ABSTRACT);
    if (isOne) {
      validated.add(type);
    } else if (asksAll && hasObjects) {
      others.add(type);
    }
  }
}
