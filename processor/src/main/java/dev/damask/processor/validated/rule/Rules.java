package dev.damask.processor.validated.rule;

/** The generated method that checks the rules of the whole object. */
public record Rules(String method, boolean usesEnvironment) {}
