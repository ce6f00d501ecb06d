package dev.damask.processor.code;

import dev.damask.processor.code.Hierarchy.MethodIn;
import dev.damask.processor.core.Subject;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/** Which members of a type and its supertypes generated code can use. */
public record Reach(Subject subject) {

  /** Why a generated subtype cannot call a method by its name. */
  public Optional<String> whyHidden(MethodIn method) {
    if (method.method().getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.of("it is private; make it package-private");
    }
    return isInheritable(method.method())
        ? Optional.empty()
        : Optional.of("it is package-private in another package; make it protected");
  }

  /** Whether a member can be used in the generated type through a reference to the user's type. */
  public boolean canSee(Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        || (!modifiers.contains(Modifier.PRIVATE) && isInSamePackage(member));
  }

  /** Whether a subtype of the user's type inherits a member. */
  public boolean isInheritable(Element member) {
    return canSee(member) || member.getModifiers().contains(Modifier.PROTECTED);
  }

  private boolean isInSamePackage(Element member) {
    Elements elements = subject.program().elements();
    return elements.getPackageOf(member).equals(elements.getPackageOf(subject.type()));
  }
}
