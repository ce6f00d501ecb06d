package dev.damask.decorate;

import org.jspecify.annotations.Nullable;

/**
 * What runs around a method that carries an annotation marked {@link DecoratedBy}.
 *
 * <p>One object serves all calls of one method of one wrapper object, from any thread.
 */
public interface Decorator {

  /**
   * Runs in place of the method. What it returns is what the caller gets; what it throws reaches
   * the caller as it is, declared or not.
   *
   * @param call the call; {@link Call#proceed} may be called any number of times, from any thread
   */
  <R extends @Nullable Object> R around(Call<R> call) throws Exception;
}
