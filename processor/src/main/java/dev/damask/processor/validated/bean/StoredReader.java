package dev.damask.processor.validated.bean;

import dev.damask.processor.code.Declared;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.ObjectMethods;
import dev.damask.processor.code.Signature;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Place;
import dev.damask.processor.validated.form.Stored;
import dev.damask.processor.validated.property.Draft;
import dev.damask.processor.validated.property.Member;
import dev.damask.processor.validated.property.Members;
import dev.damask.processor.validated.property.PropertyNames;
import dev.damask.processor.validated.value.Locals;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Reads the abstract accessors that the generated type implements. */
final class StoredReader {

  private final Desk desk;
  private final Members members;
  private final Names fields;

  /**
   * @param fields the names of the generated type's fields
   */
  StoredReader(Desk desk, Members members, Names fields) {
    this.desk = desk;
    this.members = members;
    this.fields = fields;
  }

  /** The field behind the abstract getters of a property, if it has any. */
  Optional<Stored> read(Draft draft) {
    List<Member> abstractGetters = new ArrayList<>();
    for (Member method : members.abstractMethods()) {
      if (draft.getters().contains(method)) {
        abstractGetters.add(method);
      }
    }
    if (abstractGetters.isEmpty()) {
      return Optional.empty();
    }
    List<Signature> getters = new ArrayList<>();
    Optional<Member> last = Optional.empty();
    for (String name : abstractGetters.stream().map(Member::name).distinct().toList()) {
      Optional<Member> getter =
          members.narrowest(abstractGetters.stream().filter(it -> it.name().equals(name)));
      Optional<Signature> signature =
          getter.flatMap(it -> desk.signatures().read(it.method(), it.in().names(), place(it)));
      if (signature.isPresent()) {
        getters.add(signature.get());
        last = getter;
      }
    }
    return last.map(it -> stored(draft, it, getters));
  }

  private Stored stored(Draft draft, Member getter, List<Signature> getters) {
    return new Stored(
        draft.name(),
        fields.fresh(Locals.variable(draft.name())),
        declared(getter, ElementType.FIELD).nullness(),
        declared(getter, ElementType.PARAMETER).withoutExtras(),
        getters,
        !isSettable(draft));
  }

  private static Declared declared(Member getter, ElementType target) {
    return getter.in().names().declared(getter.element(), getter.method().getReturnType(), target);
  }

  private Place place(Member member) {
    return desk.place(member.in(), Place.of(member.element()));
  }

  private boolean isSettable(Draft draft) {
    Set<String> names = PropertyNames.setters(draft.name(), draft.type(members));
    return members
        .methods()
        .anyMatch(
            it ->
                it.is(Modifier.ABSTRACT)
                    && it.parameters().size() == 1
                    && names.contains(it.name())
                    && members.isAssignable(it.parameters().get(0), draft.type(members)));
  }

  /**
   * The abstract methods that are no accessors: what the generated type leaves to its subclasses.
   *
   * @return those that something is wrong with, which get a body nevertheless
   */
  Others others(SetterReader setters, List<Stored> stored) {
    if (members.abstractMethods().isEmpty()) {
      return new Others(false, List.of());
    }
    Set<String> getters =
        stored.stream()
            .flatMap(it -> it.getters().stream().map(Signature::name))
            .collect(Collectors.toSet());
    Map<String, Member> others = new LinkedHashMap<>();
    members.abstractMethods().stream()
        .filter(it -> !ObjectMethods.contain(it.method()) || isLeftByClass(it, stored))
        .filter(it -> !setters.areOf(it))
        .filter(it -> !it.parameters().isEmpty() || !getters.contains(it.name()))
        // Two interfaces may ask for the same method.
        .forEach(
            it ->
                others.merge(
                    members.erasure(it),
                    it,
                    (one, other) -> members.narrowest(Stream.of(one, other)).orElseThrow()));
    boolean leaves = false;
    List<Signature> wrong = new ArrayList<>();
    for (Member it : others.values()) {
      if (isLeft(it)) {
        leaves = true;
      } else {
        desk.report().add(BeanProblem.NoAccessor, place(it), it.name(), whyNone(it));
        desk.signatures().read(it.method(), it.in().names(), place(it)).ifPresent(wrong::add);
      }
    }
    return new Others(leaves, wrong);
  }

  /**
   * The abstract methods that are no accessors.
   *
   * @param leaves whether any is left to subclasses
   */
  record Others(boolean leaves, List<Signature> wrong) {}

  /** Whether a class asks its subclasses for a method of {@code Object} that we do not write. */
  private static boolean isLeftByClass(Member method, List<Stored> stored) {
    return stored.isEmpty() && !method.in().type().getKind().isInterface();
  }

  /** Whether a method is somebody else's to implement: of subclasses, or of a decorator. */
  private boolean isLeft(Member method) {
    if (desk.program().marks().isImplemented(method.method())
        && desk.program().marks().isDecorated(desk.type())) {
      return true;
    }
    return !isMeantAsSetter(method);
  }

  private static boolean isMeantAsSetter(Member method) {
    return method.parameters().size() == 1
        && method.name().matches("set\\P{Ll}.*")
        && method.method().getTypeParameters().isEmpty();
  }

  /** What keeps a method that is called as setters are from being one. */
  private String whyNone(Member setter) {
    return members.returnsNothingOrThis(setter)
        ? "there is no getter of that property and type"
        : "it returns "
            + TypeText.of(setter.type())
            + ", and a setter returns nothing or the object";
  }
}
