package dev.damask.processor.decorate.weave;

import dev.damask.processor.core.Problem;

/** The problems that several decorators can have. */
public enum UseProblem implements Problem {
  NumberRange("%s has to be %s, and is %s"),
  AttributeWithoutEffect("\"%s\" has no effect on %s(), %s; remove it"),
  UnknownFallback("%s has no method %s() that %s() could fall back on%s"),
  FallbackSignature(
      "%s() cannot be the fallback of %s(): %s; it takes the same parameters, then optionally the"
          + " failure, returns the same type, and declares no other checked exception"),
  FallbackCycle(
      "%s() would be answered by itself without an end: %s; take the fallback off one of them"),
  UnknownPredicate("%s has no method %s() that could be asked about %s()%s"),
  PredicateSignature(
      "%s() cannot be the \"%s\" of %s(): %s; it takes %s, returns boolean, and declares no other"
          + " checked exception"),
  UnknownKey("%s() has no parameter %s%s"),
  DuplicateKey("\"key\" names the parameter %s twice; remove one"),
  OnNever("%s is %s; leave it out of \"%s\""),
  OnBoth("%s"),
  OnNothing(
      "\"on\" names no failure, so that nothing would be %s; name one, or remove the annotation"),
  OnUnthrown(
      "%s() cannot throw %s, which is checked and neither a sub- nor a supertype of what it"
          + " declares; declare it, or leave it out of \"on\""),
  StateName(
      "\"name\" becomes part of names in generated code, and \"%s\" is no Java identifier; write"
          + " one%s"),
  MaximumKeysAlone(
      "\"maximumKeys\" has no effect without \"key\"; name parameters in \"key\", or remove it"),
  SharedDifferently(
      "%s and %s share the %s \"%s\", and differ in \"%s\": %s and %s; make them equal, or give"
          + " one another name"),
  GeneratedNameTaken("Damask generates %s for %s, and %s has one already; %s");

  private final String template;

  UseProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }

  @Override
  public boolean isOfAnnotation() {
    return switch (this) {
      case NumberRange, OnNever, OnBoth, OnNothing, StateName, MaximumKeysAlone -> true;
      default -> false;
    };
  }
}
