/** Reads Jakarta constraints and writes the code that checks them. */
@NullMarked
package dev.damask.processor.validated.constraint;

import org.jspecify.annotations.NullMarked;
