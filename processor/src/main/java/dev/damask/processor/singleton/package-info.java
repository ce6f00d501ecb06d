/** The pattern of {@code @Singleton}: a reader, a model, a writer. */
@NullMarked
package dev.damask.processor.singleton;

import org.jspecify.annotations.NullMarked;
