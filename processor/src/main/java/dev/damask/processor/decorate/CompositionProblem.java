package dev.damask.processor.decorate;

import dev.damask.processor.core.Problem;

/** The mistakes that can be made with annotations that carry decorators. */
enum CompositionProblem implements Problem {
  CarriedCycle("@%s carries itself: %s; take one of these annotations off"),
  CarriedTwice("@%s would apply here twice: %s and %s; remove one of them"),
  CarriedMisplaced("@%s carries @%s, which cannot stand on a %s; put @%1$s on %s"),
  CarriedRetention(
      "@%s carries @%s, whose retention is SOURCE: class files would be without it; give it CLASS"
          + " retention"),
  CarrierTarget(
      "@%s carries decorators, and its @Target allows neither methods nor types; add"
          + " ElementType.METHOD or ElementType.TYPE to it"),
  CarrierDecorator(
      "@%s is a decorator itself and cannot carry @%s; make an annotation that carries both"),
  SensitiveAnnotation(
      "@Sensitive has no effect on the annotation @%s: what that stands on is not masked; put @Sensitive"
          + " there, or on the type"),
  OverridesUncarried("%s does not carry @%s, of which %s() is to override an attribute; %s"),
  OverridesUnknown("@%s has no attribute %s that %s() could override%s"),
  OverridesType("%s() cannot override %s of @%s: its type is %s, and has to be %s"),
  OverridesTwice("%s() overrides %s of @%s, and so does %s(); remove one of them");

  private final String template;

  CompositionProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
