/** {@code @Bulkhead}: limits how many calls are under way at once. */
@NullMarked
package dev.damask.processor.decorate.bulkhead;

import org.jspecify.annotations.NullMarked;
