/** {@code @Cached} and {@code @Evicts}: keeps a method's results. */
@NullMarked
package dev.damask.processor.decorate.cached;

import org.jspecify.annotations.NullMarked;
