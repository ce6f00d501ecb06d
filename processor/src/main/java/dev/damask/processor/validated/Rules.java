package dev.damask.processor.validated;

/** The generated method that checks the rules of the whole object. */
record Rules(String method, boolean usesEnvironment) {}
