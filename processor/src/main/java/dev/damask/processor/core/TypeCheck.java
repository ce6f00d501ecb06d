package dev.damask.processor.core;

/** A check of one annotated type at a time, for which nothing is generated. */
public non-sealed interface TypeCheck extends Pattern {

  /** Reports what is wrong with a type. */
  void check(Subject subject);
}
