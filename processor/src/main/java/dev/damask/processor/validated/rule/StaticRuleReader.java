package dev.damask.processor.validated.rule;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.CodeProblem;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Nearest;
import dev.damask.processor.code.ParameterNames;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.core.Place;
import dev.damask.processor.validated.constraint.Check;
import dev.damask.processor.validated.constraint.Constraints;
import dev.damask.processor.validated.property.Draft;
import dev.damask.processor.validated.property.Members;
import dev.damask.processor.validated.property.PropertyNames;
import dev.damask.processor.validated.property.PropertyProblem;
import dev.damask.processor.validated.property.Reading;
import dev.damask.processor.validated.property.Readings;
import dev.damask.processor.validated.value.Locals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;

/** Reads the rules that are static methods, whose parameters are named after properties. */
public final class StaticRuleReader {

  private final Desk desk;
  private final Members members;
  private final List<Draft> drafts;
  private final Names methods;
  private final List<StaticRule> rules = new ArrayList<>();
  private final List<ExecutableElement> elements = new ArrayList<>();

  /**
   * @param methods the names of the generated type's methods
   */
  public StaticRuleReader(Desk desk, Members members, List<Draft> drafts, Names methods) {
    this.desk = desk;
    this.members = members;
    this.drafts = drafts;
    this.methods = methods;
  }

  public List<StaticRule> rules() {
    return rules;
  }

  /** Adds a rule, in place of one that its method hides. */
  boolean add(Ancestor in, ExecutableElement method, AnnotationMirror annotation, Desk its) {
    Place place = Place.of(method, annotation);
    if (!ParameterNames.areKnown(method, desk.program())) {
      its.report(
          CodeProblem.MissingParameterNames, place, ParameterNames.missing("@Check", method));
      return false;
    }
    Names scope = Locals.scope(List.of("violations"));
    List<StaticRule.Argument> arguments = new ArrayList<>();
    List<String> nullable = new ArrayList<>();
    List<String> names = ParameterNames.of(method);
    for (int i = 0; i < names.size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      Optional<Draft> property = property(names.get(i), method, place, its);
      Optional<StaticRule.Argument> argument =
          property.flatMap(it -> argument(it, parameter.asType(), scope, method, place, its));
      argument.ifPresent(arguments::add);
      if (argument.isPresent() && isUnboxed(property.orElseThrow(), parameter.asType())) {
        nullable.add(argument.get().variable());
      }
    }
    if (arguments.size() < names.size()) {
      return false;
    }
    desk.lint().suppress(Deprecation.of(method, desk.program().elements()));
    Check check =
        new Constraints(its)
            .readRule(
                method,
                annotation,
                desk.program().info(in.type()).name(),
                arguments.stream().map(StaticRule.Argument::variable).toList(),
                nullable);
    String helper = methods.fresh("check" + Names.capitalized(method.getSimpleName().toString()));
    put(method, new StaticRule(helper, arguments, scope.fresh("object"), check));
    return true;
  }

  private void put(ExecutableElement method, StaticRule rule) {
    for (int i = 0; i < elements.size(); i++) {
      if (desk.program().elements().hides(method, elements.get(i))) {
        elements.set(i, method);
        rules.set(i, rule);
        return;
      }
    }
    elements.add(method);
    rules.add(rule);
  }

  private Optional<Draft> property(String name, ExecutableElement method, Place place, Desk its) {
    Optional<Draft> found = drafts.stream().filter(it -> it.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      its.report(
          RuleProblem.RuleParameter,
          place,
          method.getSimpleName(),
          desk.subject().simpleName(),
          name,
          Nearest.hint(name, drafts.stream().map(Draft::name).toList()));
    }
    return found;
  }

  private Optional<StaticRule.Argument> argument(
      Draft property,
      TypeMirror taken,
      Names scope,
      ExecutableElement method,
      Place place,
      Desk its) {
    TypeMirror type = property.type(members);
    if (!members.isAssignable(type, taken)) {
      its.report(
          RuleProblem.RuleParameterType,
          place,
          method.getSimpleName(),
          TypeText.of(taken),
          property.name(),
          TypeText.of(type));
      return Optional.empty();
    }
    Optional<Reading> reading = new Readings(desk, members).of(property);
    if (reading.isEmpty()) {
      its.report(
          PropertyProblem.UnreadableProperty,
          place,
          property.name(),
          PropertyNames.getter(property.name(), type));
      return Optional.empty();
    }
    String by = method.getSimpleName() + "()";
    Optional<TypeName> name = its.mentioned(isUnboxed(property, taken) ? type : taken, by, place);
    String variable = scope.fresh(Locals.variable(property.name()));
    return name.map(it -> new StaticRule.Argument(property.name(), variable, it, reading.get()));
  }

  /** Whether a value may be null and the parameter not; such a rule is not asked of null. */
  private boolean isUnboxed(Draft property, TypeMirror taken) {
    return taken instanceof PrimitiveType && !(property.type(members) instanceof PrimitiveType);
  }
}
