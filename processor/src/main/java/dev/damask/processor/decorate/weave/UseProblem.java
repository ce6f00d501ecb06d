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
  UnknownKey("%s() has no parameter %s%s"),
  DuplicateKey("\"key\" names the parameter %s twice; remove one");

  private final String template;

  UseProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
