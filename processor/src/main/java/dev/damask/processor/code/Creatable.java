package dev.damask.processor.code;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Whether generated code can create objects of a user's class, its constructors apart. */
public final class Creatable {

  private Creatable() {}

  /** Why it cannot, and what to do about it. */
  public static Optional<String> whyNot(TypeElement type) {
    Set<Modifier> modifiers = type.getModifiers();
    if (!type.getKind().isClass() || modifiers.contains(Modifier.ABSTRACT)) {
      return Optional.of("it is abstract; name a class that is not");
    }
    if (modifiers.contains(Modifier.PRIVATE)) {
      return Optional.of("it is private; make it package-private or public");
    }
    if (type.getEnclosingElement() instanceof TypeElement && !modifiers.contains(Modifier.STATIC)) {
      return Optional.of("it is an inner class; make it static");
    }
    return type.getTypeParameters().isEmpty()
        ? Optional.empty()
        : Optional.of("it is generic; take the type parameters away");
  }

  /** Whether code in a package can call a constructor. */
  public static boolean isCallable(ExecutableElement constructor, String from, Elements elements) {
    Set<Modifier> modifiers = constructor.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        || (!modifiers.contains(Modifier.PRIVATE)
            && elements.getPackageOf(constructor).getQualifiedName().contentEquals(from));
  }
}
