package dev.damask.processor.core;

/** What is done about types with one annotation of Damask's, each by itself. */
public sealed interface Pattern permits TypePattern, TypeCheck {

  /** The qualified name of the annotation. */
  String annotation();
}
