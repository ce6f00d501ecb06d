package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import javax.lang.model.element.ExecutableElement;

/**
 * A decorator's annotation, as it applies to one method.
 *
 * @param annotation the annotation, on the method or its type
 * @param owner the type whose wrapper is generated
 */
record Use(
    Attributes annotation,
    ExecutableElement method,
    Signature signature,
    Owner owner,
    Program program,
    Report report) {

  String methodName() {
    return signature.name();
  }
}
