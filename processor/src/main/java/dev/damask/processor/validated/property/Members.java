package dev.damask.processor.validated.property;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.CheckedExceptions;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.ErrorTypes;
import dev.damask.processor.code.Hierarchy.Ancestor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The instance fields and methods of a type and its supertypes, inherited ones first. */
public final class Members {

  private final Desk desk;
  private final Types types;
  private final Assignability assignability;
  private final Map<TypeElement, DeclaredType> supertypes = new HashMap<>();
  private final List<Member> members = new ArrayList<>();
  private final List<Member> methods = new ArrayList<>();
  private final Set<String> fieldNames = new HashSet<>();

  public Members(Desk desk) {
    this.desk = desk;
    this.types = desk.program().types();
    this.assignability = new Assignability(desk);
    addSupertypes((DeclaredType) desk.type().asType());
    List<Ancestor> ancestors = new ArrayList<>(desk.hierarchy().ancestors());
    Collections.reverse(ancestors);
    for (Ancestor ancestor : ancestors) {
      addMembers(ancestor);
    }
    for (Member member : members) {
      if (member.isField()) {
        fieldNames.add(member.name());
      } else if (desk.reach().isInheritable(member.element())
          && !desk.hierarchy().isOverridden(member.method(), member.in())) {
        methods.add(member);
      }
    }
  }

  private void addSupertypes(DeclaredType type) {
    Optional<TypeElement> element = ErrorTypes.existing(type, desk.program());
    if (element.isPresent() && supertypes.putIfAbsent(element.get(), type) == null) {
      for (TypeMirror supertype : ErrorTypes.directSupertypes(type, desk.program())) {
        addSupertypes((DeclaredType) supertype);
      }
    }
  }

  /** A supertype with the arguments that the type gives it. */
  public TypeMirror asSeen(TypeElement supertype) {
    @Nullable DeclaredType seen = supertypes.get(supertype);
    return seen == null ? supertype.asType() : seen;
  }

  private void addMembers(Ancestor ancestor) {
    List<Member> its = new ArrayList<>();
    for (Element element : desk.program().members().of(ancestor.type())) {
      boolean isMember =
          element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD;
      if (isMember
          && !element.getModifiers().contains(Modifier.STATIC)
          && !isInternal(element, ancestor.type())) {
        its.add(member(element, ancestor));
      }
    }
    if (!desk.program().isSource(ancestor.type())) {
      its.sort(Members::compare);
    }
    members.addAll(its);
  }

  /** Members of class files come in no order that compilers agree on. */
  private static int compare(Member one, Member other) {
    int byProperty = one.property(Set.of()).compareTo(other.property(Set.of()));
    int byName = byProperty == 0 ? one.name().compareTo(other.name()) : byProperty;
    return byName == 0
        ? Integer.compare(one.parameters().size(), other.parameters().size())
        : byName;
  }

  /** Not every compiler shows the fields of the JDK that are nobody else's. */
  private boolean isInternal(Element member, TypeElement type) {
    return member.getKind() == ElementKind.FIELD
        && desk.program().isOfJdk(type)
        && !desk.reach().isInheritable(member);
  }

  private Member member(Element element, Ancestor in) {
    TypeMirror type = typeOf(element, in);
    if (type instanceof ExecutableType method) {
      return new Member(
          element,
          in,
          method.getReturnType(),
          List.copyOf(method.getParameterTypes()),
          List.copyOf(method.getThrownTypes()));
    }
    return new Member(element, in, type, List.of(), List.of());
  }

  private TypeMirror typeOf(Element element, Ancestor in) {
    if (in.type().getTypeParameters().isEmpty()
        || !(asSeen(in.type()) instanceof DeclaredType seen)) {
      return element.asType();
    }
    return types.asMemberOf(seen, element);
  }

  public List<Member> all() {
    return members;
  }

  List<Member> fields() {
    List<Member> fields = new ArrayList<>();
    for (Member member : members) {
      if (member.isField()) {
        fields.add(member);
      }
    }
    return fields;
  }

  /** The methods that the type has: no private one, and none that another one overrides. */
  public Stream<Member> methods() {
    return methods.stream();
  }

  /** Those of them that have no body. */
  public List<Member> abstractMethods() {
    List<Member> abstractMethods = new ArrayList<>();
    for (Member method : methods) {
      if (method.is(Modifier.ABSTRACT)) {
        abstractMethods.add(method);
      }
    }
    return abstractMethods;
  }

  /** Whether a setter returns what setters return: nothing, or the object. */
  public boolean returnsNothingOrThis(Member setter) {
    return setter.type().getKind() == TypeKind.VOID
        || ErrorTypes.existing(setter.type(), desk.program()).filter(this::isOrIsAbove).isPresent();
  }

  private boolean isOrIsAbove(TypeElement type) {
    return types.isSubtype(types.erasure(desk.type().asType()), types.erasure(type.asType()));
  }

  /** What no two methods of a type have in common: the name and the erased parameters. */
  public String erasure(Member method) {
    List<TypeName> erased = new ArrayList<>();
    for (TypeMirror parameter : method.parameters()) {
      erased.add(desk.names().erased(parameter));
    }
    return method.name() + erased;
  }

  /** Whether the plain name of a field, in a subtype, is not or not only that of the field. */
  public boolean isHidden(Member field) {
    return desk.hierarchy().ancestors().stream()
        .map(Ancestor::type)
        .filter(it -> !it.equals(field.in().type()) && !isSupertype(it, field.in().type()))
        .flatMap(it -> ElementFilter.fieldsIn(it.getEnclosedElements()).stream())
        .anyMatch(it -> it.getSimpleName().contentEquals(field.name()));
  }

  private boolean isSupertype(TypeElement type, TypeElement of) {
    return types.isSubtype(types.erasure(of.asType()), types.erasure(type.asType()));
  }

  /** The names of fields: a method of such a name may be a getter. */
  Set<String> fieldNames() {
    return fieldNames;
  }

  /** The names of fields that a subtype has, too. */
  public Set<String> inheritedFieldNames() {
    Set<String> names = new HashSet<>();
    for (Member field : fields()) {
      if (desk.reach().isInheritable(field.element())) {
        names.add(field.name());
      }
    }
    return names;
  }

  /** Of methods of one signature, the one that returns the narrowest type, the nearest first. */
  public Optional<Member> narrowest(Stream<Member> getters) {
    return getters.reduce(
        (inherited, own) ->
            assignability.isSubtype(inherited.type(), own.type())
                    && !assignability.areSame(inherited.type(), own.type())
                ? inherited
                : own);
  }

  /** Whether a variable of one type takes the values of another. */
  public boolean isAssignable(TypeMirror from, TypeMirror to) {
    return assignability.is(from, to);
  }

  /** What keeps generated code, which declares nothing, from calling a method. */
  List<TypeMirror> checkedExceptions(Member method) {
    return CheckedExceptions.among(method.thrown(), assignability);
  }

  /** The getter by which generated code reads a property. */
  public Optional<Member> getter(String property, TypeMirror type) {
    for (String name : PropertyNames.getters(property, type)) {
      List<Member> getters = new ArrayList<>();
      for (Member method : methods) {
        if (method.name().equals(name) && isGetter(method, type)) {
          getters.add(method);
        }
      }
      if (!getters.isEmpty()) {
        return narrowest(getters.stream());
      }
    }
    return Optional.empty();
  }

  private boolean isGetter(Member method, TypeMirror type) {
    return method.isReader()
        && desk.reach().canSee(method.element())
        && checkedExceptions(method).isEmpty()
        && isAssignable(method.type(), type);
  }
}
