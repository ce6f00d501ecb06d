/** Checks one value and what it contains: containers, arrays, other validated objects. */
@NullMarked
package dev.damask.processor.validated.value;

import org.jspecify.annotations.NullMarked;
