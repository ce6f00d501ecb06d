package dev.damask.processor.validated.rule;

import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.CheckedExceptions;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.code.Sensitivity;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.core.Place;
import dev.damask.processor.validated.constraint.Check;
import dev.damask.processor.validated.constraint.Constraints;
import dev.damask.processor.validated.property.Members;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the rules of the whole object: constraints on the type, and methods marked as rules. */
public final class RuleReader {

  public static final String CHECK = "dev.damask.validate.Check";

  private final Desk desk;
  private final Members members;
  private final StaticRuleReader staticRules;
  private final List<Found> rules = new ArrayList<>();

  /** A rule, and the type or method that it stands on. */
  private record Found(Element element, Check check) {}

  /**
   * @param staticRules takes those that are static methods
   */
  public RuleReader(Desk desk, Members members, StaticRuleReader staticRules) {
    this.desk = desk;
    this.members = members;
    this.staticRules = staticRules;
  }

  /** Reads all rules; returns those that need an object. */
  public List<Check> read() {
    List<Ancestor> ancestors = new ArrayList<>(desk.hierarchy().ancestors());
    Collections.reverse(ancestors);
    for (Ancestor ancestor : ancestors) {
      desk.read(ancestor, its -> addOfType(ancestor, its));
      for (ExecutableElement method : desk.program().members().methods(ancestor.type())) {
        Optional<? extends AnnotationMirror> check = desk.program().annotation(method, CHECK);
        if (check.isPresent()) {
          desk.read(ancestor, its -> addRule(ancestor, method, check.get(), its));
        }
      }
    }
    List<Check> checks = new ArrayList<>();
    for (Found rule : rules) {
      checks.add(rule.check);
    }
    return checks;
  }

  private boolean addOfType(Ancestor ancestor, Desk its) {
    List<Check> checks =
        new Constraints(its)
            .read(
                ancestor.type(),
                ancestor.type().getAnnotationMirrors(),
                members.asSeen(ancestor.type()),
                new Sensitivity(desk.program(), desk.names().packageName())
                    .isSensitive(desk.type().asType()));
    for (Check check : checks) {
      rules.add(new Found(ancestor.type(), check));
    }
    return !checks.isEmpty();
  }

  private boolean addRule(
      Ancestor in, ExecutableElement method, AnnotationMirror annotation, Desk its) {
    Optional<String> problem = problem(method);
    if (problem.isPresent()) {
      its.report(
          RuleProblem.RuleMethod,
          Place.of(method, annotation),
          method.getSimpleName(),
          problem.get());
      return false;
    }
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return staticRules.add(in, method, annotation, its);
    }
    Check rule = new Constraints(its).readRule(method, annotation);
    desk.lint().suppress(Deprecation.of(method, desk.program().elements()));
    Found found = new Found(method, rule);
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).element() instanceof ExecutableElement inherited
          && desk.hierarchy().overrides(method, inherited)) {
        rules.set(i, found);
        return true;
      }
    }
    return rules.add(found);
  }

  private Optional<String> problem(ExecutableElement method) {
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    if (isStatic == method.getParameters().isEmpty()) {
      return Optional.of(isStatic ? "is static and takes nothing" : "takes parameters");
    }
    if (!method.getTypeParameters().isEmpty()) {
      return Optional.of("has type parameters of its own");
    }
    if (method.getReturnType().getKind() != TypeKind.BOOLEAN) {
      return Optional.of("returns " + TypeText.of(method.getReturnType()));
    }
    if (method.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("is abstract");
    }
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.of("is private");
    }
    List<TypeMirror> thrown =
        CheckedExceptions.among(method.getThrownTypes(), new Assignability(desk));
    if (!thrown.isEmpty()) {
      return Optional.of("throws " + TypeText.of(thrown.get(0)));
    }
    return desk.reach().canSee(method)
        ? Optional.empty()
        : Optional.of("belongs to another package");
  }
}
