/** {@code @Within}: runs each call within a scope. */
@NullMarked
package dev.damask.processor.decorate.within;

import org.jspecify.annotations.NullMarked;
