/** {@code @RateLimit}: limits how many calls begin in a time. */
@NullMarked
package dev.damask.processor.decorate.ratelimit;

import org.jspecify.annotations.NullMarked;
