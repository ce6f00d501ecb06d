/** {@code @CircuitBreaker}: stops calling what keeps failing. */
@NullMarked
package dev.damask.processor.decorate.circuitbreaker;

import org.jspecify.annotations.NullMarked;
