package dev.damask.processor.validated;

import dev.damask.processor.code.Declared;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.ObjectMethods;
import dev.damask.processor.code.Signature;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Place;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Reads the abstract accessors that the generated type implements. */
final class StoredReader {

  private static final String DECORATE = "dev.damask.Decorate";
  private static final String FOR_EACH = "dev.damask.decorate.ForEach";

  private final Owner owner;
  private final Members members;
  private final Names fields;

  /**
   * @param fields the names of the generated type's fields
   */
  StoredReader(Owner owner, Members members, Names fields) {
    this.owner = owner;
    this.members = members;
    this.fields = fields;
  }

  /** The field behind the abstract getters of a property, if it has any. */
  Optional<Stored> read(Draft draft) {
    List<Member> abstractGetters =
        members
            .methods()
            .filter(it -> draft.getters().contains(it) && it.is(Modifier.ABSTRACT))
            .toList();
    List<Signature> getters = new ArrayList<>();
    Optional<Member> last = Optional.empty();
    for (String name : abstractGetters.stream().map(Member::name).distinct().toList()) {
      Optional<Member> getter =
          members.narrowest(abstractGetters.stream().filter(it -> it.name().equals(name)));
      Optional<Signature> signature =
          getter.flatMap(it -> owner.signatures().read(it.method(), it.in().names(), place(it)));
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
    return owner.isOwn(member.in()) ? Place.of(member.element()) : owner.subject().place();
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
   * The abstract methods that are no accessors: what an abstract class leaves to its subclasses.
   *
   * @return those that something is wrong with, which get a body nevertheless
   */
  Others others(List<Setter> setters, List<Stored> stored) {
    Set<String> implemented = new HashSet<>();
    setters.forEach(it -> implemented.add(key(it.signature())));
    stored.forEach(it -> it.getters().forEach(getter -> implemented.add(key(getter))));
    Map<String, Member> others = new LinkedHashMap<>();
    members
        .methods()
        .filter(it -> it.is(Modifier.ABSTRACT))
        .filter(it -> !ObjectMethods.contain(it.method()) || isLeftByClass(it, stored))
        .filter(it -> !implemented.contains(it.name() + it.parameters().size()))
        // Two interfaces may ask for the same method.
        .forEach(
            it ->
                others.merge(
                    erased(it),
                    it,
                    (one, other) -> members.narrowest(Stream.of(one, other)).orElseThrow()));
    boolean leaves = false;
    List<Signature> wrong = new ArrayList<>();
    for (Member it : others.values()) {
      if (isLeft(it)) {
        leaves = true;
      } else {
        owner.report().add(ValidatedProblem.NoAccessor, place(it), it.name(), whyNone(it));
        owner.signatures().read(it.method(), it.in().names(), place(it)).ifPresent(wrong::add);
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
    if (owner.program().annotation(method.element(), FOR_EACH).isPresent()
        && owner.program().annotation(owner.type(), DECORATE).isPresent()) {
      return true;
    }
    return !owner.type().getKind().isInterface() && !isMeantAsSetter(method);
  }

  private static boolean isMeantAsSetter(Member method) {
    return method.parameters().size() == 1
        && method.name().matches("set\\P{Ll}.*")
        && method.method().getTypeParameters().isEmpty();
  }

  private String erased(Member method) {
    return method.name()
        + method.parameters().stream().map(it -> owner.program().types().erasure(it)).toList();
  }

  private static String key(Signature signature) {
    return signature.name() + signature.parameters().size();
  }

  private String whyNone(Member method) {
    if (ObjectMethods.contain(method.method())) {
      return "no getter is implemented whose value it could go by";
    }
    if (!method.method().getTypeParameters().isEmpty()) {
      return "it has type parameters of its own";
    }
    if (method.parameters().size() == 1) {
      if (!method.name().startsWith("set")) {
        return "a setter is called set...";
      }
      return members.returnsNothingOrThis(method)
          ? "there is no getter of that property and type"
          : "it returns "
              + TypeText.of(method.type())
              + ", and a setter returns nothing or the object";
    }
    if (method.parameters().isEmpty()) {
      return method.type().getKind() == TypeKind.VOID
          ? "it returns nothing"
          : "its property has a getter of another type, or its type cannot be named";
    }
    return "it takes " + method.parameters().size() + " values";
  }
}
