package dev.damask.processor.validated.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.code.ErrorTypes;
import dev.damask.processor.core.GeneratedName;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Where {@code @Valid} leads to, and whether it leads back. */
public final class Cascades {

  /** What the name of a validated type adds to that of the user's. */
  public static final String SUFFIX = "Validated";

  static final String VALID = "jakarta.validation.Valid";

  private final Program program;
  private final String packageName;
  private final Containers containers;

  /**
   * @param packageName of the types that name others
   */
  public Cascades(Program program, String packageName) {
    this.program = program;
    this.packageName = packageName;
    this.containers = new Containers(program);
  }

  public static boolean isValid(AnnotationMirror annotation) {
    return Program.nameOf(annotation).contentEquals(VALID);
  }

  static boolean isAnyValid(List<? extends AnnotationMirror> annotations) {
    for (AnnotationMirror annotation : annotations) {
      if (isValid(annotation)) {
        return true;
      }
    }
    return false;
  }

  /** How an object of a type inside one of another type is validated, if it can be. */
  Optional<Cascade> find(TypeMirror type, TypeElement from) {
    Optional<TypeElement> one = validated(type).findFirst();
    if (one.isPresent()) {
      return Optional.of(new Cascade(Optional.empty(), List.of(target(one.get(), from))));
    }
    return sealed(type)
        .filter(it -> permitted(it).others().isEmpty())
        .map(
            it ->
                new Cascade(
                    Optional.of(anyOf(it)),
                    permitted(it).validated().stream().map(to -> target(to, from)).toList()));
  }

  private Cascade.Target target(TypeElement to, TypeElement from) {
    return new Cascade.Target(
        anyOf(to), GeneratedName.of(to, SUFFIX), to.equals(from) || reaches(to, from));
  }

  // Leaf<?>
  private TypeName anyOf(TypeElement type) {
    ClassName name = program.info(type).name();
    TypeName[] any =
        type.getTypeParameters().stream()
            .map(it -> WildcardTypeName.subtypeOf(Object.class))
            .toArray(TypeName[]::new);
    return any.length == 0 ? name : ParameterizedTypeName.get(name, any);
  }

  /** Why an object of a sealed type cannot be validated: a type that is permitted and is not. */
  Optional<TypeElement> notValidated(TypeMirror type) {
    return sealed(type).flatMap(it -> permitted(it).others().stream().findFirst());
  }

  private static Optional<TypeElement> sealed(TypeMirror type) {
    return Containers.elements(type).stream().filter(PermittedTypes::isSealed).findFirst();
  }

  private PermittedTypes permitted(TypeElement sealed) {
    return PermittedTypes.of(sealed, this::isValidated, it -> wrapped(it).isPresent());
  }

  /** The types marked {@code @Validated} that a type is, or that it is generated for. */
  private Stream<TypeElement> validated(TypeMirror type) {
    return Containers.elements(type).stream()
        .flatMap(it -> isValidated(it) ? Stream.of(it) : wrapped(it).stream());
  }

  private boolean isValidated(TypeElement type) {
    return program.marks().isValidated(type);
  }

  /** The user's type of a generated one, which may be yet to come. */
  private Optional<TypeElement> wrapped(TypeElement wrapper) {
    Optional<ClassName> name =
        wrapper.asType().getKind() == TypeKind.ERROR
            ? program.forthcoming(wrapper.getQualifiedName().toString(), packageName)
            : Optional.of(program.info(wrapper).name());
    return name.flatMap(program.wrappers()::wrapped)
        .filter(it -> it.getKind() != ElementKind.RECORD && isValidated(it));
  }

  /** Whether an object of a type can contain one of another type, however deep. */
  public boolean reaches(TypeElement from, TypeElement to) {
    List<TypeElement> waiting = new ArrayList<>(List.of(from));
    Set<TypeElement> seen = new HashSet<>();
    while (!waiting.isEmpty()) {
      Set<TypeElement> next = new LinkedHashSet<>();
      addTargets(waiting.remove(waiting.size() - 1).asType(), next);
      if (next.contains(to)) {
        return true;
      }
      for (TypeElement type : next) {
        if (seen.add(type)) {
          waiting.add(type);
        }
      }
    }
    return false;
  }

  private void addTargets(TypeMirror type, Set<TypeElement> targets) {
    if (!(type instanceof DeclaredType declared)) {
      return;
    }
    for (Element member : declared.asElement().getEnclosedElements()) {
      if (isAnyValid(member.getAnnotationMirrors()) || hasValid(value(member.asType()))) {
        addValidated(value(asSeen(member, declared)), new HashSet<>(), targets);
      }
    }
    for (TypeMirror supertype : ErrorTypes.directSupertypes(type, program)) {
      addTargets(supertype, targets);
    }
  }

  private static TypeMirror value(TypeMirror member) {
    return member instanceof ExecutableType method ? method.getReturnType() : member;
  }

  /** The type of a property with the arguments that are given to the type which declares it. */
  private TypeMirror asSeen(Element member, DeclaredType in) {
    return in.getTypeArguments().isEmpty() || member.getModifiers().contains(Modifier.STATIC)
        ? member.asType()
        : program.types().asMemberOf(in, member);
  }

  private static boolean hasValid(TypeMirror type) {
    if (isAnyValid(type.getAnnotationMirrors())) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return hasValid(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && hasValid(wildcard.getExtendsBound());
    }
    boolean hasValid = false;
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        hasValid |= hasValid(argument);
      }
    }
    return hasValid;
  }

  /**
   * Adds the validated types that a type is or contains.
   *
   * @param seen the classes around it which say themselves what they contain
   */
  private void addValidated(TypeMirror type, Set<TypeElement> seen, Set<TypeElement> targets) {
    validated(type).forEach(targets::add);
    sealed(type).ifPresent(it -> targets.addAll(permitted(it).validated()));
    if (type instanceof ArrayType array) {
      addValidated(array.getComponentType(), seen, targets);
    }
    containers
        .find(type, seen)
        .ifPresent(
            it ->
                it.arguments()
                    .forEach(a -> addValidated(containers.bound(a.type()), seen, targets)));
  }
}
