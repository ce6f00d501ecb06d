/** What patterns share about Java code: signatures, names, types, durations. */
@NullMarked
package dev.damask.processor.code;

import org.jspecify.annotations.NullMarked;
