/**
 * The annotations that stand on classes, and the {@link dev.damask.Environment} of generated code.
 */
@NullMarked
package dev.damask;

import org.jspecify.annotations.NullMarked;
