package dev.damask.processor.validated;

/**
 * A check of a constructor's argument, by the constraints of the property that it has the name of.
 *
 * @param parameter the parameter's name
 */
record ArgumentCheck(String parameter, Source source) {}
