package dev.damask.processor.validated.form;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.validated.property.Reading;

/**
 * A property that {@code equals}, {@code hashCode} and {@code toString} of an implementation go by.
 *
 * @param reading how the generated type reads it from an object of its own
 */
public record Compared(String property, Reading reading, TypeName type, boolean isSensitive) {}
