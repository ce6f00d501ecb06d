package dev.damask.processor.validated.property;

import dev.damask.processor.code.Annotated;

/** A getter for a field that has none. */
public record Getter(String name, Annotated type, String property, Reading field) {}
