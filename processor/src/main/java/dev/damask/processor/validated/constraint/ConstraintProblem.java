package dev.damask.processor.validated.constraint;

import dev.damask.processor.core.Problem;

/** The mistakes that can be made with one constraint. */
enum ConstraintProblem implements Problem {
  ConstraintType("@%s cannot check %s; it takes %s"),
  NullOnPrimitive(
      "@%s cannot check %s, which is never null; remove it, or declare the value by its wrapper class"),
  ConstraintGroups(
      "@%s has groups, and Damask checks the group Default only; remove \"groups\", or validate by groups with"
          + " another validator"),
  MessageExpression(
      "the message has the expression %s, and of expressions Damask knows ${validatedValue} only; use {attribute},"
          + " or write \\${ for the characters"),
  MessageBraces(
      "the message \"%s\" has a brace without its partner; write \\{ or \\} for the character itself"),
  NumberFormat("\"%s\" is not a decimal number; write one such as \"0.5\" or \"1E+3\""),
  NegativeLimit("\"%s\" of @%s must not be negative, and is %s"),
  CrossedLimits("no value can be %s; %s"),
  RegexSyntax("\"%s\" is not a regular expression: %s"),
  Contradiction("%s and %s contradict each other: no value passes both; remove one"),
  NoValidator("@%s has no validator for %s; its validators take %s"),
  ForeignConstraint(
      "@%s is checked %s, which Damask does without; use a constraint that has a validator in \"validatedBy\" or is"
          + " composed of such"),
  AmbiguousValidator("@%s has more than one validator for %s: %s; add one for exactly this type"),
  ValidatorUnusable("%s cannot be created by generated code: %s"),
  NeverRejects(
      "@%s rejects nothing, since it is true of every %s; give it another limit, or remove it") {
    @Override
    public boolean isNote() {
      return true;
    }
  },
  OverriddenAttribute("%2$s() of @%1$s overrides %3$s of @%4$s, and @%1$s %5$s"),
  ComposedCycle("@%s is composed of itself; remove one of the two");

  private final String template;

  ConstraintProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
