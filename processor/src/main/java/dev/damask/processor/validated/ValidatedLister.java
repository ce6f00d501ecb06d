package dev.damask.processor.validated;

import dev.damask.processor.code.TypeText;
import dev.damask.processor.code.inventory.Inventory;
import dev.damask.processor.code.inventory.Lister;
import dev.damask.processor.code.inventory.Listing;
import dev.damask.processor.code.inventory.ValidatedItem;
import dev.damask.processor.core.Subject;
import dev.damask.processor.validated.constraint.Check;
import dev.damask.processor.validated.form.ValidatedModel;
import dev.damask.processor.validated.property.Property;
import dev.damask.processor.validated.value.Summary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Lists validated types: their properties, each with its constraints. */
public final class ValidatedLister implements Lister {

  @Override
  public void list(Listing listing, Inventory inventory) {
    ValidatedPattern pattern = new ValidatedPattern();
    listing.forEach(
        pattern,
        subject ->
            pattern
                .read(subject)
                .ifPresent(model -> inventory.validated().add(item(model, subject, listing))));
  }

  private static ValidatedItem item(ValidatedModel model, Subject subject, Listing listing) {
    Stream<Check> rules =
        Stream.concat(model.rules().stream(), model.staticRules().stream().map(it -> it.check()));
    return new ValidatedItem(
        listing.name(subject.type()),
        listing.spot(subject.type()),
        subject.generated().reflectionName(),
        model.properties().stream().map(it -> property(it, subject.type(), listing)).toList(),
        Summary.each(rules.toList()));
  }

  private static ValidatedItem.Property property(
      Property property, TypeElement type, Listing listing) {
    Optional<Element> member = member(property.name(), type, listing);
    return new ValidatedItem.Property(
        property.name(),
        member.map(ValidatedLister::type).map(TypeText::of).orElse(""),
        member.map(listing::spot).orElse(listing.spot(type)),
        property.sources().stream()
            .flatMap(it -> Summary.each(it.value()).stream())
            .distinct()
            .toList());
  }

  private static TypeMirror type(Element member) {
    return member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType();
  }

  /** The field of a property, or else its getter. */
  private static Optional<Element> member(String property, TypeElement type, Listing listing) {
    List<? extends Element> members = listing.program().elements().getAllMembers(type);
    String capitalized = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    Set<String> getters = Set.of(property, "get" + capitalized, "is" + capitalized);
    return Stream.<Element>concat(
            ElementFilter.fieldsIn(members).stream()
                .filter(it -> it.getSimpleName().contentEquals(property)),
            ElementFilter.methodsIn(members).stream()
                .filter(it -> it.getParameters().isEmpty())
                .filter(it -> getters.contains(it.getSimpleName().toString())))
        .findFirst();
  }
}
