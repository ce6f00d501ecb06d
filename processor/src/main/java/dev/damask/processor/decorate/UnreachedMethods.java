package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.KotlinTypes;
import dev.damask.processor.code.ObjectMethods;
import dev.damask.processor.code.inventory.Erased;
import dev.damask.processor.code.inventory.LeftOut;
import dev.damask.processor.code.inventory.Listing;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The methods of a type that the decorators on the type itself do not reach, and why. */
final class UnreachedMethods {

  private final TypeElement type;
  private final Listing listing;
  private final Program program;
  private final List<Attributes> ofType;

  UnreachedMethods(Subject subject, Listing listing) {
    this.type = subject.type();
    this.listing = listing;
    this.program = subject.program();
    this.ofType = Decorators.on(type, program);
  }

  /** Private methods apart, of which nobody expects it. */
  List<LeftOut> list() {
    List<LeftOut> all = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (!ofType.isEmpty() && !KotlinTypes.isOverload(method, program)) {
        why(method).ifPresent(why -> all.add(leftOut(method, why)));
      }
    }
    return all;
  }

  private LeftOut leftOut(ExecutableElement method, String why) {
    String parameters = String.join(", ", Erased.parameters(method, program));
    return new LeftOut(
        listing.name(type),
        Optional.of(method.getSimpleName() + "(" + parameters + ")"),
        listing.spot(method),
        "the decorators of the type",
        why);
  }

  private Optional<String> why(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      return Optional.empty();
    }
    if (program.annotation(method, Decorators.UNDECORATED).isPresent()) {
      return Optional.of("it is @Undecorated");
    }
    if (modifiers.contains(Modifier.STATIC)) {
      return Optional.of("it is static");
    }
    if (modifiers.contains(Modifier.FINAL)) {
      return Optional.of("it is final");
    }
    if (ObjectMethods.contain(method)) {
      return Optional.of("it is a method of Object");
    }
    if (!modifiers.contains(Modifier.PUBLIC)) {
      return Optional.of("it is not public");
    }
    boolean isOpen =
        modifiers.contains(Modifier.ABSTRACT)
            && !type.getKind().isInterface()
            && !Decorators.implement(method, program);
    return isOpen ? Optional.of("it is abstract") : Optional.empty();
  }
}
