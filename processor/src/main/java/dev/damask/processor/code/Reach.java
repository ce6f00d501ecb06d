package dev.damask.processor.code;

import dev.damask.processor.code.Hierarchy.MethodIn;
import dev.damask.processor.core.Subject;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Which members of a type and its supertypes generated code can use. */
public record Reach(Subject subject) {

  /** Why a generated subtype cannot call a method by its name. */
  public Optional<String> whyHidden(MethodIn method) {
    if (method.method().getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.of("it is private; make it package-private");
    }
    if (isInheritable(method.method())) {
      return Optional.empty();
    }
    return Optional.of(
        packageOf(method.method()).equals(packageOf(subject.type()))
            ? "it is package-private, and a class of another package is between; make it protected"
            : "it is package-private in another package; make it protected");
  }

  /** Whether a member can be used in the generated type through a reference to the user's type. */
  public boolean canSee(Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        || (!modifiers.contains(Modifier.PRIVATE) && isWithinPackage(member));
  }

  /** Whether a subtype of the user's type inherits a member. */
  public boolean isInheritable(Element member) {
    return canSee(member) || member.getModifiers().contains(Modifier.PROTECTED);
  }

  /**
   * Whether a member and all types on the way to it are of the package: what only a package sees
   * does not come back by way of another one.
   */
  private boolean isWithinPackage(Element member) {
    PackageElement its = packageOf(subject.type());
    Element declaring = Objects.requireNonNull(member.getEnclosingElement());
    Element type = subject.type();
    while (type instanceof TypeElement below && !below.equals(declaring)) {
      if (!packageOf(below).equals(its)) {
        return false;
      }
      type = ErrorTypes.existing(below.getSuperclass(), subject.program()).orElse(null);
    }
    return packageOf(member).equals(its);
  }

  private PackageElement packageOf(Element element) {
    return subject.program().elements().getPackageOf(element);
  }
}
