package dev.damask.processor.validated;

/**
 * A check of a constructor's argument, by the constraints of the property that it has the name of.
 *
 * @param parameter the parameter's name
 */
record ArgumentCheck(String parameter, Source source) {

  /** Whether it is of a parameter, and has anything to do. */
  boolean asks(String name) {
    return parameter.equals(name) && source.value().rejects();
  }
}
