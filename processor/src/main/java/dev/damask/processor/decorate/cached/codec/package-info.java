/** How the values and keys of shared caches become bytes. */
@NullMarked
package dev.damask.processor.decorate.cached.codec;

import org.jspecify.annotations.NullMarked;
