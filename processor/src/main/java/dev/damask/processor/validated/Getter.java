package dev.damask.processor.validated;

import dev.damask.processor.code.Annotated;

/** A getter for a field that has none. */
record Getter(String name, Annotated type, String property, String field) {}
