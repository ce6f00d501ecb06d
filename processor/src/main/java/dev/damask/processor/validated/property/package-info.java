/** Finds the properties of a type, and how each is read. */
@NullMarked
package dev.damask.processor.validated.property;

import org.jspecify.annotations.NullMarked;
