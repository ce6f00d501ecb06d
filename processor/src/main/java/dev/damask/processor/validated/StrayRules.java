package dev.damask.processor.validated;

import dev.damask.processor.core.IndexPattern;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Round;
import dev.damask.processor.validated.rule.RuleProblem;
import dev.damask.processor.validated.rule.RuleReader;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Rules that nothing applies: of types that are not validated and from which no validated type can
 * inherit them.
 */
public final class StrayRules implements IndexPattern {

  @Override
  public void round(Round round) {
    for (TypeElement annotation : round.annotations()) {
      if (annotation.getQualifiedName().contentEquals(RuleReader.CHECK)) {
        for (Element method : round.environment().getElementsAnnotatedWith(annotation)) {
          check(method, round);
        }
      }
    }
  }

  private void check(Element method, Round round) {
    Program program = round.program();
    if (method.getEnclosingElement() instanceof TypeElement type
        && isFinal(type)
        && !program.marks().isValidated(type)) {
      program
          .annotation(method, RuleReader.CHECK)
          .ifPresent(
              it ->
                  round
                      .report()
                      .add(RuleProblem.StrayRule, Place.of(method, it), type.getSimpleName()));
    }
  }

  private static boolean isFinal(TypeElement type) {
    return type.getModifiers().contains(Modifier.FINAL)
        || type.getKind() == ElementKind.RECORD
        || type.getKind() == ElementKind.ENUM;
  }
}
