package dev.damask.processor.validated;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Names;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the properties of a type and what is checked of them. */
final class PropertyReader {

  private final Owner owner;
  private final Members members;
  private final Names methods;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /**
   * @param methods the names of the generated type's methods
   */
  PropertyReader(Owner owner, Members members, Names methods) {
    this.owner = owner;
    this.members = members;
    this.methods = methods;
  }

  /** All properties, in the order in which they are declared; also those without constraints. */
  List<Draft> read() {
    Set<String> plainNames = members.fieldNames();
    // Fields of records come in no order that compilers agree on.
    owner
        .type()
        .getRecordComponents()
        .forEach(
            it ->
                drafts.put(
                    it.getSimpleName().toString(), new Draft(it.getSimpleName().toString())));
    for (Member member : members.all()) {
      String property = member.property(plainNames);
      if (!property.isEmpty() && (member.isField() || !member.is(Modifier.PRIVATE))) {
        drafts.computeIfAbsent(property, Draft::new).add(member);
      }
    }
    drafts.values().forEach(this::readSources);
    return List.copyOf(drafts.values());
  }

  private void readSources(Draft draft) {
    for (Member field : draft.fields()) {
      Value value = value(field);
      if (value.isChecked()) {
        addSource(draft, field, value, reading(field));
      }
    }
    Value value = Value.UNCHECKED;
    for (Member getter : draft.getters()) {
      value = value.and(value(getter));
    }
    if (value.isChecked()) {
      Member nearest = nearest(draft);
      allowFor(nearest);
      boolean canSee = owner.canSee(nearest.element());
      Optional<Reading> reading =
          canSee ? Optional.of(Reading.getter(nearest.name())) : Optional.empty();
      addSource(draft, nearest, value, reading);
    }
  }

  private Value value(Member member) {
    if (isAccessor(member) && annotations(member).isEmpty()) {
      return Value.UNCHECKED;
    }
    return owner.read(
        member.in(),
        report ->
            new ValueReader(owner, report, member.element())
                .read(annotations(member), declaredType(member), member.type()));
  }

  /** The compiler copies the annotations of a component to its accessor. */
  private List<? extends AnnotationMirror> annotations(Member member) {
    List<? extends AnnotationMirror> all = member.element().getAnnotationMirrors();
    if (!isAccessor(member)) {
      return all;
    }
    List<String> ofComponent =
        members
            .fields()
            .filter(it -> it.name().equals(member.name()))
            .flatMap(it -> it.element().getAnnotationMirrors().stream())
            .map(AnnotationMirror::toString)
            .toList();
    return all.stream().filter(it -> !ofComponent.contains(it.toString())).toList();
  }

  private TypeMirror declaredType(Member member) {
    return isAccessor(member)
        ? owner.program().types().getNoType(TypeKind.NONE)
        : member.declaredType();
  }

  private boolean isAccessor(Member member) {
    return !member.isField()
        && owner.type().getKind() == ElementKind.RECORD
        && members.fieldNames().contains(member.name());
  }

  private Optional<Reading> reading(Member field) {
    if (owner.type().getKind() == ElementKind.RECORD) {
      return Optional.of(Reading.getter(field.name()));
    }
    if (owner.canSee(field.element())) {
      allowFor(field);
      boolean isHidden =
          members.fields().filter(it -> it.name().equals(field.name())).reduce((a, b) -> b).stream()
              .anyMatch(it -> !it.equals(field));
      return Optional.of(
          new Reading(
              field.name(),
              true,
              isHidden
                  ? Optional.of(owner.names().of(members.asSeen(field.in().type())))
                  : Optional.empty()));
    }
    return members
        .getter(field.name(), field.type())
        .map(
            it -> {
              allowFor(it);
              return Reading.getter(it.name());
            });
  }

  private void allowFor(Member read) {
    owner.lint().suppress(Deprecation.of(read.element(), owner.program().elements()));
  }

  /** The getter that the type has: what else is there is overridden, or implemented by it. */
  private Member nearest(Draft draft) {
    return members
        .methods()
        .filter(draft.getters()::contains)
        .reduce((inherited, own) -> own)
        .orElseGet(() -> draft.getters().get(draft.getters().size() - 1));
  }

  private void addSource(Draft draft, Member member, Value value, Optional<Reading> reading) {
    TypeMirror type = member.type();
    Place there =
        Misplaced.constraints(member, owner).stream()
            .findFirst()
            .map(it -> Place.of(member.element(), it))
            .orElse(Place.of(member.element()));
    if (reading.isEmpty()) {
      owner.read(member.in(), report -> reportUnreadable(draft, member, there, report));
      return;
    }
    Place place = owner.isOwn(member.in()) ? there : owner.subject().place();
    Optional<TypeName> name = owner.names().mentioned(type, member.name(), place);
    name.ifPresent(
        it ->
            draft
                .sources()
                .add(
                    new Draft.SourceDraft(
                        source(draft.name(), it, reading.get(), value), member, type)));
  }

  private static boolean reportUnreadable(Draft draft, Member member, Place place, Report report) {
    report.add(
        ValidatedProblem.UnreadableProperty,
        place,
        member.name(),
        PropertyNames.getter(draft.name(), member.type()));
    return false;
  }

  private Source source(String property, TypeName type, Reading reading, Value value) {
    return new Source(
        property,
        methods.fresh("check" + Names.capitalized(property)),
        Locals.variable(property),
        type,
        Mentions.needed(List.of(type), owner.typeVariables()),
        reading,
        value);
  }
}
