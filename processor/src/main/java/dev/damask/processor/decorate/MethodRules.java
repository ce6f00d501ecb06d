package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Finality;
import dev.damask.processor.code.ObjectMethods;
import dev.damask.processor.code.Reach;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Which decorators of one type reach which of its methods. */
final class MethodRules {

  private final TypeElement type;
  private final List<Attributes> ofType;
  private final Program program;
  private final Report report;
  private final Reach reach;

  /**
   * @param ofType the decorators on the type itself
   */
  MethodRules(TypeElement type, List<Attributes> ofType, Desk desk) {
    this.type = type;
    this.ofType = ofType;
    this.program = desk.program();
    this.report = desk.report();
    this.reach = desk.reach();
  }

  /** Whether a wrapper can decorate a method; if not, each of its own decorators is a problem. */
  boolean isOverridable(ExecutableElement method, List<Attributes> ofMethod) {
    Optional<DecorateProblem> problem = problem(method);
    if (problem.isPresent()) {
      for (Attributes decorator : ofMethod) {
        report.add(
            problem.get(),
            decorator.place(),
            decorator.written().simpleName(),
            method.getSimpleName(),
            Finality.cure(type, program));
      }
    }
    return problem.isEmpty();
  }

  private Optional<DecorateProblem> problem(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      return Optional.of(DecorateProblem.PrivateMethod);
    }
    if (modifiers.contains(Modifier.STATIC)) {
      return Optional.of(DecorateProblem.StaticMethod);
    }
    if (modifiers.contains(Modifier.FINAL)) {
      return Optional.of(DecorateProblem.FinalMethod);
    }
    boolean hasNoBody =
        modifiers.contains(Modifier.ABSTRACT) && !Decorators.implement(method, program);
    return hasNoBody && !type.getKind().isInterface()
        ? Optional.of(DecorateProblem.AbstractMethod)
        : Optional.empty();
  }

  /** Whether the wrapper overrides a method that the decorated type inherits. */
  boolean isInherited(ExecutableElement method, boolean delegates) {
    Set<Modifier> modifiers = method.getModifiers();
    boolean hasNoBody =
        modifiers.contains(Modifier.ABSTRACT)
            && !delegates
            && !Decorators.implement(method, program);
    return !modifiers.contains(Modifier.FINAL) && !hasNoBody && reach.isInheritable(method);
  }

  /** The decorators that apply to an overridable method, the type's outside its own. */
  List<Attributes> apply(ExecutableElement method, List<Attributes> ofMethod) {
    List<Attributes> decorators = new ArrayList<>();
    if (!isUndecorated(method)) {
      decorators.addAll(ofTypeFor(method, ofMethod));
    }
    decorators.addAll(ofMethod);
    return decorators;
  }

  /** Those of the type that reach a method unless something keeps them off. */
  private List<Attributes> ofTypeFor(ExecutableElement method, List<Attributes> ofMethod) {
    if (!isReachedByType(method)) {
      return List.of();
    }
    List<Attributes> reaching = new ArrayList<>();
    for (Attributes decorator : ofType) {
      if (!replaces(ofMethod, decorator) && !isLeftOut(method, decorator)) {
        reaching.add(decorator);
      }
    }
    return reaching;
  }

  private static boolean replaces(List<Attributes> ofMethod, Attributes ofType) {
    for (Attributes own : ofMethod) {
      if (own.type().equals(ofType.type())) {
        return true;
      }
    }
    return false;
  }

  /** The type's decorators reach its public methods, but not those of {@code Object}. */
  private static boolean isReachedByType(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PUBLIC) && !ObjectMethods.contain(method);
  }

  /** Why the type's decorators do not reach a method, but for private ones. */
  Optional<String> whyUnreached(ExecutableElement method) {
    Optional<DecorateProblem> problem = problem(method);
    if (problem.filter(DecorateProblem.PrivateMethod::equals).isPresent()) {
      return Optional.empty(); // nobody expects it
    }
    if (isUndecorated(method)) {
      return Optional.of("it is @Undecorated");
    }
    boolean mayBeReached = problem.isEmpty() || problem.get() == DecorateProblem.AbstractMethod;
    if (mayBeReached && !isReachedByType(method)) {
      return Optional.of(
          ObjectMethods.contain(method) ? "it is a method of Object" : "it is not public");
    }
    return problem.map(MethodRules::because);
  }

  private static String because(DecorateProblem problem) {
    return switch (problem) {
      case StaticMethod -> "it is static";
      case FinalMethod -> "it is final";
      case AbstractMethod -> "it is abstract";
      default -> throw new AssertionError(problem);
    };
  }

  private boolean isLeftOut(ExecutableElement method, Attributes decorator) {
    return Decorators.reader(decorator.type(), program)
        .filter(it -> it.leavesOut(decorator, method, program))
        .isPresent();
  }

  private boolean isUndecorated(ExecutableElement method) {
    return program.annotation(method, Decorators.UNDECORATED).isPresent();
  }

  /** {@code @Undecorated} has to keep something off. */
  void checkUndecorated(ExecutableElement method, List<Attributes> ofMethod) {
    Optional<? extends AnnotationMirror> undecorated =
        program.annotation(method, Decorators.UNDECORATED);
    if (undecorated.isPresent()) {
      whyNoEffect(method, ofMethod)
          .ifPresent(
              why ->
                  report.add(
                      DecorateProblem.UndecoratedAlone,
                      new Attributes(method, undecorated.get()).place(),
                      method.getSimpleName(),
                      why));
    }
  }

  private Optional<String> whyNoEffect(ExecutableElement method, List<Attributes> ofMethod) {
    if (ofType.isEmpty()) {
      return Optional.of(type.getSimpleName() + " has no decorators to keep off");
    }
    return !ofTypeFor(method, ofMethod).isEmpty() && problem(method).isEmpty()
        ? Optional.empty()
        : Optional.of("the decorators of " + type.getSimpleName() + " do not reach it");
  }
}
