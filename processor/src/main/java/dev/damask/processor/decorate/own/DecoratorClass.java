package dev.damask.processor.decorate.own;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.CodeProblem;
import dev.damask.processor.code.Creatable;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.ParameterNames;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The class behind an annotation of the user's that is a decorator.
 *
 * @param constructor the one that generated code calls
 * @param attributes the annotation's attributes in the order of the constructor's parameters
 * @param isAsync whether it decorates asynchronous methods too
 */
record DecoratorClass(
    TypeElement type, ExecutableElement constructor, List<String> attributes, boolean isAsync) {

  private static final String ENVIRONMENT = "dev.damask.Environment";
  private static final String ASYNC_DECORATOR = "dev.damask.decorate.AsyncDecorator";

  /**
   * Reads the class that an annotation type names, and checks that generated code can create it.
   *
   * @param prefers which constructors to take first
   */
  static Optional<DecoratorClass> read(
      Attributes decoratedBy,
      TypeElement annotation,
      Predicate<ExecutableElement> prefers,
      Desk desk) {
    Optional<TypeMirror> named = decoratedBy.type("value", desk.report());
    if (named.isEmpty() || !(named.get() instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    TypeElement type = (TypeElement) declared.asElement();
    Place place = decoratedBy.place("value");
    Optional<String> unusable = whyUnusable(type, desk.program());
    if (unusable.isPresent()) {
      desk.report(OwnProblem.DecoratorUnusable, place, type.getSimpleName(), unusable.get());
      return Optional.empty();
    }
    List<ExecutableElement> attributes = ElementFilter.methodsIn(annotation.getEnclosedElements());
    for (ExecutableElement attribute : attributes) {
      if (isAnnotation(attribute.getReturnType())) {
        desk.report(
            OwnProblem.AnnotationAttribute,
            decoratedBy.place(),
            attribute.getSimpleName(),
            annotation.getSimpleName(),
            type.getSimpleName());
        return Optional.empty();
      }
    }
    Optional<DecoratorClass> matching = matching(type, attributes, prefers, desk.program());
    if (matching.isEmpty()) {
      reportConstructors(type, annotation, attributes, place, desk);
    }
    return matching;
  }

  /** By a constructor that takes the environment, where there is one. */
  private static Optional<DecoratorClass> matching(
      TypeElement type,
      List<ExecutableElement> attributes,
      Predicate<ExecutableElement> prefers,
      Program program) {
    List<ExecutableElement> constructors =
        program.members().constructors(type).stream()
            .sorted(
                Comparator.<ExecutableElement, Boolean>comparing(it -> !prefers.test(it))
                    .thenComparing(it -> !takesEnvironment(it)))
            .toList();
    for (ExecutableElement constructor : constructors) {
      @Nullable List<String> order = match(constructor, attributes, program);
      if (order != null) {
        return Optional.of(new DecoratorClass(type, constructor, order, isAsync(type, program)));
      }
    }
    return Optional.empty();
  }

  private static void reportConstructors(
      TypeElement type,
      TypeElement annotation,
      List<ExecutableElement> attributes,
      Place place,
      Desk desk) {
    Optional<ExecutableElement> nameless = withoutNames(type, attributes.size(), desk.program());
    if (nameless.isPresent()) {
      desk.report(
          CodeProblem.MissingParameterNames,
          place,
          ParameterNames.missing(annotation.getSimpleName().toString(), nameless.get()));
      return;
    }
    desk.report(
        OwnProblem.DecoratorConstructor,
        place,
        type.getSimpleName(),
        attributes.isEmpty() ? "nothing" : describe(attributes),
        desk.program().members().constructors(type).stream()
            .map(
                it ->
                    it.getParameters().isEmpty()
                        ? "one that takes nothing"
                        : "one that takes " + parameters(it))
            .collect(Collectors.joining(" and ")));
  }

  private static boolean isAnnotation(TypeMirror attribute) {
    TypeMirror single = attribute instanceof ArrayType array ? array.getComponentType() : attribute;
    return single instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ANNOTATION_TYPE;
  }

  private static boolean isAsync(TypeElement type, Program program) {
    return program
        .types()
        .isSubtype(type.asType(), program.elements().getTypeElement(ASYNC_DECORATOR).asType());
  }

  private static Optional<String> whyUnusable(TypeElement type, Program program) {
    Optional<String> reason = Creatable.whyNot(type);
    if (reason.isPresent()) {
      return reason;
    }
    boolean allPrivate =
        program.members().constructors(type).stream()
            .allMatch(it -> it.getModifiers().contains(Modifier.PRIVATE));
    return allPrivate
        ? Optional.of("its constructors are private; make one package-private")
        : Optional.empty();
  }

  /** Whether the constructor takes the wrapper's environment after the attributes. */
  boolean takesEnvironment() {
    return takesEnvironment(constructor);
  }

  /** Whether a constructor's last parameter is the environment, whatever its name. */
  private static boolean takesEnvironment(ExecutableElement constructor) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    return !parameters.isEmpty()
        && parameters.get(parameters.size() - 1).asType() instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(ENVIRONMENT);
  }

  private static List<? extends VariableElement> ofAttributes(ExecutableElement constructor) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    int count = parameters.size() - (takesEnvironment(constructor) ? 1 : 0);
    return parameters.subList(0, count);
  }

  /** The attributes in the order of a constructor's parameters, or null where they do not match. */
  private static @Nullable List<String> match(
      ExecutableElement constructor, List<ExecutableElement> attributes, Program program) {
    List<? extends VariableElement> parameters = ofAttributes(constructor);
    if (parameters.size() != attributes.size()
        || constructor.getModifiers().contains(Modifier.PRIVATE)
        || !constructor.getThrownTypes().isEmpty()) {
      return null;
    }
    List<String> names = ParameterNames.of(constructor).subList(0, parameters.size());
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      TypeMirror type = parameters.get(i).asType();
      boolean fits =
          attributes.stream()
              .anyMatch(
                  it ->
                      it.getSimpleName().contentEquals(name)
                          && program.types().isAssignable(it.getReturnType(), type));
      if (!fits) {
        return null;
      }
    }
    return names;
  }

  /** A constructor of as many parameters that might match if they had names. */
  private static Optional<ExecutableElement> withoutNames(
      TypeElement type, int count, Program program) {
    return program.members().constructors(type).stream()
        .filter(it -> ofAttributes(it).size() == count && count > 0)
        .filter(it -> !ParameterNames.areKnown(it, program))
        .findFirst();
  }

  private static String describe(List<ExecutableElement> attributes) {
    return attributes.stream()
        .map(it -> TypeText.of(it.getReturnType()) + " " + it.getSimpleName())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String parameters(ExecutableElement constructor) {
    return constructor.getParameters().stream()
        .map(it -> TypeText.of(it.asType()) + " " + it.getSimpleName())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
