/** The differences between two reports: {@code java -jar damask-processor.jar diff OLD NEW}. */
@NullMarked
package dev.damask.processor.diff;

import org.jspecify.annotations.NullMarked;
