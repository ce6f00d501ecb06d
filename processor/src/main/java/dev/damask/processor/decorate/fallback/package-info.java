/** {@code @Fallback}: answers failures by another method. */
@NullMarked
package dev.damask.processor.decorate.fallback;

import org.jspecify.annotations.NullMarked;
