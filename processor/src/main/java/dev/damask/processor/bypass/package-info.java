/** Objects that are created past what is generated for their classes. */
@NullMarked
package dev.damask.processor.bypass;

import org.jspecify.annotations.NullMarked;
