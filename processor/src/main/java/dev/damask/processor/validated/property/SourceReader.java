package dev.damask.processor.validated.property;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Annotated;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Mentions;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Place;
import dev.damask.processor.validated.constraint.Constraints;
import dev.damask.processor.validated.value.Locals;
import dev.damask.processor.validated.value.Value;
import dev.damask.processor.validated.value.ValueReader;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what is checked of a property, and how that is read from an object. */
public final class SourceReader {

  private final Desk desk;
  private final Members members;
  private final Names methods;
  private final boolean isRecord;
  private final Missing missing;
  private final Readings readings;
  private final Secrets secrets;

  /**
   * @param methods the names of the generated type's methods
   */
  public SourceReader(Desk desk, Members members, Names methods) {
    this.desk = desk;
    this.members = members;
    this.methods = methods;
    this.isRecord = desk.type().getKind() == ElementKind.RECORD;
    this.secrets = new Secrets(desk, members);
    this.readings = new Readings(desk, members);
    this.missing = new Missing(desk.program(), desk.names().packageName());
  }

  public void read(Draft draft) {
    for (Member field : draft.fields()) {
      Value value = value(draft, field);
      if (value.isChecked()) {
        add(draft, field, value, readings.ofField(field));
      }
    }
    // Each is checked by what it returns itself: age() and getAge() may differ.
    Map<String, List<Member>> byName = new LinkedHashMap<>();
    for (Member getter : draft.getters()) {
      byName.computeIfAbsent(getter.name(), it -> new ArrayList<>()).add(getter);
    }
    byName.values().forEach(getters -> readGetter(draft, getters));
  }

  /**
   * @param getters a getter, after those that it overrides
   */
  private void readGetter(Draft draft, List<Member> getters) {
    Value value = Value.UNCHECKED;
    for (Member getter : getters) {
      value = value.and(value(draft, getter));
    }
    if (!value.isChecked()) {
      return;
    }
    // What is not among the type's methods is overridden by one of them.
    Member getter =
        members
            .narrowest(members.methods().filter(getters::contains))
            .orElse(getters.get(getters.size() - 1));
    List<TypeMirror> thrown = members.checkedExceptions(getter);
    if (thrown.isEmpty()) {
      add(draft, getter, value, readings.ofGetter(getter));
    } else {
      report(getter, PropertyProblem.ThrowingGetter, getter.name(), TypeText.of(thrown.get(0)));
    }
  }

  private Value value(Draft draft, Member member) {
    List<? extends AnnotationMirror> annotations = annotations(member);
    if (isTypedAsComponent(member) && annotations.isEmpty()) {
      return Value.UNCHECKED;
    }
    boolean hidesAnnotations = missing.hidesAnnotations(member.declaredType());
    if (missing.isIn(member.type())
        && (hidesAnnotations || !Misplaced.constraints(member, desk).isEmpty())) {
      // Before constraints complain of it.
      desk.report().missing(member.type().toString());
      return Value.UNCHECKED;
    }
    if (hidesAnnotations) {
      report(member, PropertyProblem.UnseenConstraints, TypeText.of(member.type()));
    }
    TypeMirror declared =
        isTypedAsComponent(member)
            ? desk.program().types().getNoType(TypeKind.NONE)
            : member.declaredType();
    if (annotations.isEmpty() && !mayContain(declared) && !mayContain(member.type())) {
      return Value.UNCHECKED;
    }
    return desk.read(
        member.in(),
        its ->
            new ValueReader(its, member.element(), secrets.contain(draft))
                .read(annotations, declared, member.type()));
  }

  /** Whether there may be something inside of a type that is to be checked. */
  private static boolean mayContain(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        || (type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty());
  }

  /** The annotations of a member; without those that the compiler copied from a component. */
  private List<? extends AnnotationMirror> annotations(Member member) {
    List<AnnotationMirror> copied =
        isAccessor(member) ? ofComponent(member.name()) : new ArrayList<>();
    List<AnnotationMirror> all = new ArrayList<>();
    ValueReader.addNew(
        isRecord && member.isField()
            ? ofComponent(member.name())
            : member.element().getAnnotationMirrors(),
        copied,
        all);
    if (!isTypedAsComponent(member) && !(member.type() instanceof ArrayType)) {
      // Those that can stand on types only; not one that is known to be repeated.
      List<AnnotationMirror> known = Constraints.among(all, desk.program());
      known.addAll(copied);
      ValueReader.addNew(member.declaredType().getAnnotationMirrors(), known, all);
    }
    return all;
  }

  private List<AnnotationMirror> ofComponent(String name) {
    for (Member field : members.fields()) {
      if (field.name().equals(name)) {
        return Components.annotations(field.element(), desk.type(), desk.program());
      }
    }
    return new ArrayList<>();
  }

  private boolean isAccessor(Member member) {
    return isRecord && !member.isField() && members.fieldNames().contains(member.name());
  }

  /**
   * Whether a member is an accessor of the record, and not of an interface, whose type has the
   * annotations of the component's: the compiler copies them.
   */
  private boolean isTypedAsComponent(Member member) {
    return isAccessor(member)
        && member.in().type().equals(desk.type())
        && members.fields().stream()
            .filter(it -> it.name().equals(member.name()))
            .allMatch(it -> TypeAnnotations.areSame(it.declaredType(), member.declaredType()));
  }

  private void add(Draft draft, Member member, Value value, Optional<Reading> reading) {
    if (reading.isEmpty()) {
      report(
          member,
          PropertyProblem.UnreadableProperty,
          member.name(),
          PropertyNames.getter(draft.name(), member.type()));
      return;
    }
    Optional<TypeName> type = desk.mentioned(member.type(), member.name(), place(member));
    if (type.isPresent()) {
      Source source = source(draft.name(), type.get(), nullness(member), reading.get(), value);
      draft.add(new Draft.SourceDraft(source, member, member.type()));
    }
  }

  private void report(Member member, PropertyProblem problem, Object... arguments) {
    desk.report(member.in(), problem, there(member), arguments);
  }

  private Place place(Member member) {
    return desk.place(member.in(), there(member));
  }

  /** The first annotation that says how a member is checked. */
  private Place there(Member member) {
    return Misplaced.constraints(member, desk).stream()
        .findFirst()
        .map(it -> Place.of(member.element(), it))
        .orElse(Place.of(member.element()));
  }

  /** By its declaration: javac loses the annotations of a variable where it is given its value. */
  private static Annotated nullness(Member member) {
    return member
        .in()
        .names()
        .declared(member.element(), member.declaredType(), ElementType.PARAMETER)
        .nullness();
  }

  private Source source(
      String property, TypeName type, Annotated nullness, Reading reading, Value value) {
    return new Source(
        property,
        methods.fresh("check" + Names.capitalized(property)),
        Locals.variable(property),
        type,
        nullness,
        Mentions.needed(List.of(type), desk.typeVariables()),
        reading,
        value);
  }
}
