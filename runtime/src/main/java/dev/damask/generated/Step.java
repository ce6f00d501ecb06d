package dev.damask.generated;

import org.jspecify.annotations.Nullable;

/**
 * What is done with one item.
 *
 * @param <T> the item
 * @param <R> what comes of it
 */
@FunctionalInterface
public interface Step<T extends @Nullable Object, R extends @Nullable Object> {

  /** Does it. */
  R apply(T item) throws Throwable;
}
