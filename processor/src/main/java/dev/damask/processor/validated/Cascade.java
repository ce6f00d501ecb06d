package dev.damask.processor.validated;

import com.palantir.javapoet.ClassName;

/**
 * An object inside another one, to be validated too.
 *
 * @param validated the type that is generated for the object's
 * @param isRecursive whether the object can lead back to one of the type that it is in
 */
record Cascade(ClassName validated, boolean isRecursive) {}
