package dev.damask.processor.validated;

import com.palantir.javapoet.AnnotationSpec;

/** What keeps compilers from warning of parameters that a method has for its callers' sake. */
final class Unused {

  static final AnnotationSpec ANNOTATION =
      AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "unused").build();

  private Unused() {}
}
