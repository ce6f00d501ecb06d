package dev.damask.processor.validated;

import com.palantir.javapoet.TypeName;

/** A getter for a field that has none. */
record Getter(String name, TypeName type, String property, String field) {}
