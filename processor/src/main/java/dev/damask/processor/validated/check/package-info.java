/** Writes the methods that check properties and objects. */
@NullMarked
package dev.damask.processor.validated.check;

import org.jspecify.annotations.NullMarked;
