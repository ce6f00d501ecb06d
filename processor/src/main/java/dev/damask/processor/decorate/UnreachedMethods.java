package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.KotlinTypes;
import dev.damask.processor.code.inventory.Erased;
import dev.damask.processor.code.inventory.LeftOut;
import dev.damask.processor.code.inventory.Listing;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The methods of a type that the decorators on the type itself do not reach, and why. */
final class UnreachedMethods {

  private final TypeElement type;
  private final Listing listing;
  private final Program program;
  private final List<Attributes> ofType;
  private final MethodRules rules;

  UnreachedMethods(Desk desk, Listing listing) {
    this.type = desk.type();
    this.listing = listing;
    this.program = desk.program();
    this.ofType = Decorators.on(type, program);
    this.rules = new MethodRules(type, ofType, desk);
  }

  List<LeftOut> list() {
    List<LeftOut> all = new ArrayList<>();
    for (ExecutableElement method : program.members().methods(type)) {
      if (!ofType.isEmpty() && !KotlinTypes.isOverload(method, program)) {
        rules.whyUnreached(method).ifPresent(why -> all.add(leftOut(method, why)));
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
}
