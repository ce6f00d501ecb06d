/** What makes valid records. */
@NullMarked
package dev.damask.processor.validated.record;

import org.jspecify.annotations.NullMarked;
