/** {@code @Timed}: logs and reports how long each call takes. */
@NullMarked
package dev.damask.processor.decorate.timed;

import org.jspecify.annotations.NullMarked;
