/**
 * The pattern of {@code @Validated}: a reader, a model, and a writer for each part of what is
 * generated. Single constraints are in the package below.
 */
@NullMarked
package dev.damask.processor.validated;

import org.jspecify.annotations.NullMarked;
