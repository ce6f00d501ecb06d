package dev.damask.processor.decorate;

import dev.damask.processor.code.AttributeValues;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Durations;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.code.inventory.Erased;
import dev.damask.processor.code.inventory.Inventory;
import dev.damask.processor.code.inventory.Link;
import dev.damask.processor.code.inventory.Lister;
import dev.damask.processor.code.inventory.Listing;
import dev.damask.processor.code.inventory.WovenClass;
import dev.damask.processor.code.inventory.WovenItem;
import dev.damask.processor.core.Subject;
import dev.damask.processor.decorate.weave.AttributeTable;
import dev.damask.processor.decorate.weave.Body;
import dev.damask.processor.decorate.weave.Candidate;
import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.Effort;
import dev.damask.processor.decorate.weave.SharedDecoration;
import dev.damask.processor.decorate.weave.Stack;
import dev.damask.processor.decorate.weave.WovenMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/** Lists decorated types: their methods, each with its decorators. */
public final class DecorateLister implements Lister {

  @Override
  public void list(Listing listing, Inventory inventory) {
    listing.forEach(
        new DecoratePattern(),
        subject -> {
          if (new Wrappable(subject).check()) {
            Desk desk = DecorateReader.desk(subject);
            inventory.classes().add(woven(subject, desk, listing));
            inventory.leftOut().addAll(new UnreachedMethods(desk, listing).list());
          }
        });
  }

  private static WovenClass woven(Subject subject, Desk desk, Listing listing) {
    List<Candidate> candidates = new CandidateReader(desk, new BeanReader(desk).read()).read();
    List<WovenItem> methods = new ArrayList<>();
    for (DecorationReader.Stacked method : new DecorationReader(desk, candidates).stacks()) {
      if (!method.stack().all().isEmpty()) {
        methods.add(item(method, listing, listing.name(subject.type())));
      }
    }
    return new WovenClass(
        listing.name(subject.type()),
        listing.spot(subject.type()),
        subject.generated().reflectionName(),
        methods);
  }

  private static WovenItem item(DecorationReader.Stacked stacked, Listing listing, String type) {
    ExecutableElement method = stacked.candidate().method();
    WovenMethod woven = stacked.woven();
    List<Link> chain = new ArrayList<>();
    for (Stack.Standing standing : stacked.stack().all()) {
      chain.add(link(standing, listing, type + "." + woven.signature().name()));
    }
    return new WovenItem(
        woven.signature().name(),
        Erased.parameters(method, listing.program()),
        TypeText.of(method.getReturnType()),
        listing.name(stacked.candidate().declaring()),
        listing.spot(method),
        chain,
        woven.hasBody(),
        woven.hasBody()
            ? Optional.empty()
            : Effort.of(woven.decorations()).map(DecorateLister::bounds));
  }

  private static WovenItem.Bounds bounds(Effort effort) {
    return new WovenItem.Bounds(
        effort.attempts(),
        effort.waiting().flatMap(Durations::text),
        effort.inAll().flatMap(Durations::text));
  }

  private static Link link(Stack.Standing standing, Listing listing, String method) {
    Attributes annotation = standing.use().annotation();
    Decoration decoration = standing.decoration();
    String decorator = AttributeTable.decorator(annotation.simpleName());
    String settings = method + "." + decorator + ".";
    boolean canBeLeftOut =
        AttributeTable.isOfDamask(annotation.qualifiedName()) && !(decoration instanceof Body);
    List<Link.Attribute> attributes = new ArrayList<>();
    for (AttributeTable.Column column : AttributeTable.of(annotation)) {
      boolean isSetting = column.isSetting() && !decoration.withoutEffect().contains(column.name());
      attributes.add(
          attribute(
              annotation,
              column.name(),
              isSetting ? Optional.of(settings + column.name()) : Optional.empty()));
    }
    return new Link(
        decorator,
        listing.name(annotation.type()),
        annotation.carriers().stream().map(listing::name).toList(),
        canBeLeftOut ? Optional.of(settings + "enabled") : Optional.empty(),
        attributes,
        decoration.keyedBy(),
        decoration.keepsResults(),
        decoration instanceof SharedDecoration shared ? shared.accessor() : Optional.empty());
  }

  private static Link.Attribute attribute(
      Attributes annotation, String name, Optional<String> setting) {
    Object value = AttributeValues.plain(annotation.value(name));
    Optional<AnnotationValue> byDefault = annotation.byDefault(name);
    return new Link.Attribute(
        name,
        value,
        byDefault.map(AttributeValues::plain).filter(value::equals).isPresent(),
        setting);
  }
}
