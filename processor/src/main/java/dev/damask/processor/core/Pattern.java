package dev.damask.processor.core;

/** One annotation of Damask on a type, and what is generated for it. */
public sealed interface Pattern permits TypePattern, IndexPattern {

  /** The qualified name of the annotation. */
  String annotation();
}
