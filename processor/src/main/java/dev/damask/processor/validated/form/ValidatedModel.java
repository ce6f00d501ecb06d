package dev.damask.processor.validated.form;

import dev.damask.processor.validated.constraint.Check;
import dev.damask.processor.validated.property.Property;
import dev.damask.processor.validated.rule.StaticRule;
import java.util.List;

/**
 * What is generated for a type.
 *
 * @param properties those that have constraints, inherited ones first
 * @param rules those of the whole object, inherited ones first
 * @param staticRules those of properties, which need no object
 */
public record ValidatedModel(
    Shape shape,
    List<Property> properties,
    List<Check> rules,
    List<StaticRule> staticRules,
    Form form) {

  /** Whether the rules ask for the environment. */
  public boolean rulesUseEnvironment() {
    return rules.stream().anyMatch(Check::usesEnvironment);
  }
}
