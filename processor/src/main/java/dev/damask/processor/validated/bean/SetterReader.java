package dev.damask.processor.validated.bean;

import dev.damask.processor.code.Declared;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Finality;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.code.SignatureReader;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.core.Place;
import dev.damask.processor.validated.form.Stored;
import dev.damask.processor.validated.property.Draft;
import dev.damask.processor.validated.property.Getter;
import dev.damask.processor.validated.property.Member;
import dev.damask.processor.validated.property.Members;
import dev.damask.processor.validated.property.PropertyNames;
import dev.damask.processor.validated.property.Reading;
import dev.damask.processor.validated.property.Readings;
import dev.damask.processor.validated.property.Setter;
import dev.damask.processor.validated.property.Source;
import dev.damask.processor.validated.value.Locals;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Reads the setters of a property. */
final class SetterReader {

  private final Desk desk;
  private final Members members;
  private final Readings readings;
  private final Set<String> read = new HashSet<>();

  SetterReader(Desk desk, Members members) {
    this.desk = desk;
    this.members = members;
    this.readings = new Readings(desk, members);
  }

  /**
   * The setters that the generated type overrides, or the one that it adds.
   *
   * @param stored the field that implements the property, if one does
   */
  List<Setter> read(Draft draft, Optional<Stored> stored) {
    List<Member> candidates = candidates(draft);
    List<Setter> setters = new ArrayList<>();
    for (Member candidate : candidates) {
      if (candidate.is(Modifier.ABSTRACT)) {
        implementation(draft, candidate, stored).ifPresent(setters::add);
      } else if (!draft.sources().isEmpty() && isChecked(draft, candidate, candidates)) {
        override(draft, candidate, Optional.empty()).ifPresent(setters::add);
      }
    }
    if (candidates.isEmpty()) {
      Optional<Member> field = field(draft);
      if (field.isPresent()) {
        setters.add(added(draft, field.get()));
      }
    }
    return setters;
  }

  /** Whether a setter that was read implements or overrides a method. */
  boolean areOf(Member method) {
    return read.contains(members.erasure(method));
  }

  private List<Member> candidates(Draft draft) {
    Set<String> names = PropertyNames.setters(draft.name(), draft.type(members));
    List<Member> candidates = new ArrayList<>();
    for (Member method : members.methods().toList()) {
      if (method.parameters().size() == 1
          && names.contains(method.name())
          && method.method().getTypeParameters().isEmpty()
          && (!method.name().equals(draft.name()) || setsByName(method, draft))) {
        candidates.add(method);
      }
    }
    return candidates;
  }

  /** Whether a method that has just the property's name sets it: look-ups take something else. */
  private boolean setsByName(Member method, Draft draft) {
    TypeMirror taken = method.parameters().get(0);
    TypeMirror type = draft.type(members);
    return members.returnsNothingOrThis(method)
        && (members.isAssignable(taken, type) || members.isAssignable(type, taken));
  }

  /** A setter that takes something else may pass, where it can call one that is checked. */
  private boolean isChecked(Draft draft, Member setter, List<Member> all) {
    if (checks(draft, setter).size() < draft.sources().size()) {
      boolean hasOther =
          all.stream().anyMatch(it -> checks(draft, it).size() == draft.sources().size());
      if (!hasOther) {
        report(
            BeanProblem.UncheckableSetter,
            setter,
            setter.name(),
            TypeText.of(setter.parameters().get(0)),
            draft.name(),
            TypeText.of(draft.sources().get(0).type()));
      }
      return false;
    }
    if (setter.is(Modifier.FINAL)) {
      report(
          BeanProblem.FinalSetter,
          setter,
          setter.name(),
          draft.name(),
          Finality.cure(setter.in().type(), desk.program()));
      return false;
    }
    return true;
  }

  private void report(BeanProblem problem, Member setter, Object... arguments) {
    desk.report(setter.in(), problem, Place.of(setter.element()), arguments);
  }

  private List<Source> checks(Draft draft, Member setter) {
    return checks(draft, setter.parameters().get(0));
  }

  /** The checks of a property that can be made of a value of some type. */
  private List<Source> checks(Draft draft, TypeMirror type) {
    List<Source> checks = new ArrayList<>();
    for (Draft.SourceDraft source : draft.sources()) {
      if (members.isAssignable(type, source.type())) {
        checks.add(source.source());
      }
    }
    return checks;
  }

  // @Override public void setEmail(String email)
  private Optional<Setter> override(Draft draft, Member setter, Optional<Reading> field) {
    if (Deprecation.of(setter.element(), desk.program().elements()) == Deprecation.FOR_REMOVAL) {
      // ecj thinks that an override may call it, javac does not.
      desk.lint().suppressAll();
    }
    Place place = desk.place(setter.in(), Place.of(setter.element()));
    read.add(members.erasure(setter));
    SignatureReader signatures = desk.signatures();
    return (field.isPresent()
            ? signatures.read(setter.method(), setter.in().names(), place)
            : signatures.readToCall(setter.method(), setter.in().names(), place))
        .map(it -> new Setter(it, true, draft.name(), checks(draft, setter), field));
  }

  private Optional<Setter> implementation(Draft draft, Member setter, Optional<Stored> stored) {
    Optional<Reading> field =
        stored
            .map(it -> Reading.field(it.field()))
            .or(() -> writableField(draft).map(readings::byName));
    if (field.isEmpty()
        || !members.returnsNothingOrThis(setter)
        || !members.isAssignable(setter.parameters().get(0), draft.type(members))) {
      return Optional.empty();
    }
    return override(draft, setter, field);
  }

  private Optional<Member> writableField(Draft draft) {
    Optional<Member> writable = Optional.empty();
    for (Member field : draft.fields()) {
      if (desk.reach().isInheritable(field.element()) && !field.is(Modifier.FINAL)) {
        writable = Optional.of(field);
      }
    }
    return writable;
  }

  /** The field that gets a setter: one with constraints. */
  private Optional<Member> field(Draft draft) {
    Optional<Member> field = writableField(draft);
    for (Draft.SourceDraft source : draft.sources()) {
      if (field.isPresent() && source.member().element().equals(field.get().element())) {
        return field;
      }
    }
    return Optional.empty();
  }

  // public void setEmail(String email)
  private Setter added(Draft draft, Member field) {
    Declared type = declared(field, ElementType.PARAMETER);
    String name = PropertyNames.setter(draft.name());
    allowForHidden(name, 1);
    desk.lint().suppress(Deprecation.of(field.element(), desk.program().elements()));
    field.in().names().allowGiving(field.element().asType());
    Signature signature =
        new Signature(
            name,
            Optional.of(Modifier.PUBLIC),
            List.of(),
            List.of(),
            Declared.VOID,
            List.of(new Parameter(Locals.variable(draft.name()), type)),
            false,
            List.of());
    return new Setter(
        signature,
        false,
        draft.name(),
        checks(draft, field.type()),
        Optional.of(readings.byName(field)));
  }

  /** To ecj, a method looks as if it should override one that it cannot see. */
  private void allowForHidden(String name, int parameters) {
    for (Member it : members.all()) {
      boolean isHidden = !it.is(Modifier.PRIVATE) && !desk.reach().isInheritable(it.element());
      if (isHidden && it.name().equals(name) && it.parameters().size() == parameters) {
        desk.lint().suppressAll();
      }
    }
  }

  /** The getter that is added for a field, where it has none. */
  Optional<Getter> getter(Draft draft) {
    Optional<Member> field = field(draft);
    return field.isPresent() && members.getter(draft.name(), field.get().type()).isEmpty()
        ? Optional.of(getter(draft, field.get()))
        : Optional.empty();
  }

  private Getter getter(Draft draft, Member field) {
    String name = PropertyNames.getter(draft.name(), field.type());
    allowForHidden(name, 0);
    return new Getter(
        name, declared(field, ElementType.METHOD).nullness(), draft.name(), readings.byName(field));
  }

  private static Declared declared(Member field, ElementType target) {
    return field
        .in()
        .names()
        .declared(field.element(), field.element().asType(), target)
        .withoutExtras();
  }
}
