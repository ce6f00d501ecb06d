/** {@code @Timeout}: limits the time of each call. */
@NullMarked
package dev.damask.processor.decorate.timeout;

import org.jspecify.annotations.NullMarked;
