package dev.damask.generated;

/**
 * Begins something; may be asked to begin it anew.
 *
 * @param <S> what is got hold of once it has begun
 */
@FunctionalInterface
public interface Start<S> {

  /** Begins it. */
  S begin() throws Throwable;
}
