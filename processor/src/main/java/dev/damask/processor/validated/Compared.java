package dev.damask.processor.validated;

import com.palantir.javapoet.TypeName;

/**
 * A property that {@code equals}, {@code hashCode} and {@code toString} of an implementation go by.
 *
 * @param reading how the generated type reads it from an object of its own
 */
record Compared(String property, Reading reading, TypeName type, boolean isSensitive) {}
