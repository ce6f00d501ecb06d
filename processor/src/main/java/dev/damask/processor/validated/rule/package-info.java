/** Rules of the whole object. */
@NullMarked
package dev.damask.processor.validated.rule;

import org.jspecify.annotations.NullMarked;
