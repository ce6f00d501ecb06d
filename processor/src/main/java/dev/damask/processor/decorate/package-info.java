/**
 * The pattern of {@code @Decorate}: a reader, a model, a writer, and one class for each decorator.
 */
@NullMarked
package dev.damask.processor.decorate;

import org.jspecify.annotations.NullMarked;
