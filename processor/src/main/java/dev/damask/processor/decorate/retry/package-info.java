/** {@code @Retry}: calls a method again after failures. */
@NullMarked
package dev.damask.processor.decorate.retry;

import org.jspecify.annotations.NullMarked;
