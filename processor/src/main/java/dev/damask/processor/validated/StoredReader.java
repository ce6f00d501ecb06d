package dev.damask.processor.validated;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.ObjectMethods;
import dev.damask.processor.code.Sensitivity;
import dev.damask.processor.code.Shown.Kind;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Place;
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

  private static final List<String> OF_OBJECT = List.of("equals", "hashCode", "toString");

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
    for (String name : abstractGetters.stream().map(Member::name).distinct().toList()) {
      members
          .narrowest(abstractGetters.stream().filter(it -> it.name().equals(name)))
          .flatMap(it -> owner.signatures().read(it.method(), it.in().names(), place(it)))
          .ifPresent(getters::add);
    }
    if (getters.isEmpty()) {
      return Optional.empty();
    }
    TypeName type = getters.get(getters.size() - 1).returnType();
    return Optional.of(
        new Stored(
            draft.name(),
            fields.fresh(Locals.variable(draft.name())),
            type,
            getters,
            !isSettable(draft),
            isSensitive(draft)));
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
                    && names.contains(it.name()));
  }

  /** Whether an accessor of the property says so, or its type. */
  private boolean isSensitive(Draft draft) {
    Sensitivity sensitivity = new Sensitivity(owner.program());
    Set<String> setters = PropertyNames.setters(draft.name(), draft.type(members));
    return draft.getters().stream()
            .map(it -> sensitivity.ofResult(it.method(), it.method().getReturnType()).kind())
            .anyMatch(it -> it == Kind.MASKED || it == Kind.PARTS)
        || members
            .methods()
            .filter(it -> it.parameters().size() == 1 && setters.contains(it.name()))
            .anyMatch(it -> sensitivity.isSensitive(it.method().getParameters().get(0)));
  }

  /** Which of the methods of {@code Object} the user has left to us. */
  List<String> objectMethods() {
    return OF_OBJECT.stream()
        .filter(
            name ->
                members
                    .methods()
                    .noneMatch(
                        it ->
                            it.name().equals(name)
                                && !it.is(Modifier.ABSTRACT)
                                && ObjectMethods.contain(it.method())))
        .toList();
  }

  /** Whether abstract methods are left to the wrapper that decorates the generated type. */
  boolean leavesMethods() {
    return members.methods().anyMatch(this::isLeft);
  }

  private boolean isLeft(Member method) {
    return method.is(Modifier.ABSTRACT)
        && owner.program().annotation(method.element(), FOR_EACH).isPresent()
        && owner.program().annotation(owner.type(), DECORATE).isPresent();
  }

  /** The abstract methods that are no accessors; each is a problem. */
  List<Signature> others(List<Setter> setters, List<Stored> stored) {
    Set<String> implemented = new HashSet<>();
    setters.forEach(it -> implemented.add(key(it.signature())));
    stored.forEach(it -> it.getters().forEach(getter -> implemented.add(key(getter))));
    Map<String, Member> others = new LinkedHashMap<>();
    members
        .methods()
        .filter(it -> it.is(Modifier.ABSTRACT) && !isLeft(it))
        .filter(
            it ->
                !ObjectMethods.contain(it.method())
                    || (stored.isEmpty() && !it.in().type().getKind().isInterface()))
        .filter(it -> !implemented.contains(it.name() + it.parameters().size()))
        // Two interfaces may ask for the same method.
        .forEach(
            it ->
                others.merge(
                    erased(it),
                    it,
                    (one, other) -> members.narrowest(Stream.of(one, other)).orElseThrow()));
    List<Signature> signatures = new ArrayList<>();
    for (Member it : others.values()) {
      owner.report().add(ValidatedProblem.NoAccessor, place(it), it.name(), whyNone(it));
      owner.signatures().read(it.method(), it.in().names(), place(it)).ifPresent(signatures::add);
    }
    return signatures;
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
          : "it returns " + method.type() + ", and a setter returns nothing or the object";
    }
    if (method.parameters().isEmpty()) {
      return method.type().getKind() == TypeKind.VOID
          ? "it returns nothing"
          : "its type cannot be named";
    }
    return "it takes " + method.parameters().size() + " values";
  }
}
