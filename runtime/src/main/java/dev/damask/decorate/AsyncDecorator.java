package dev.damask.decorate;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Decorator} for asynchronous methods too: those that return a {@link
 * java.util.concurrent.CompletableFuture} or a {@link CompletionStage}.
 *
 * <p>One object serves all calls of one method of one wrapper object, from any thread.
 */
public interface AsyncDecorator extends Decorator {

  /**
   * Runs in place of an asynchronous method; in place of any other, {@link #around} does. The
   * caller's future does as the stage that it returns; what it throws reaches the caller as it is.
   *
   * @param call the call; {@link Call#proceed} may be called any number of times, from any thread,
   *     and never returns null
   */
  <R extends @Nullable Object> CompletionStage<R> aroundAsync(Call<CompletionStage<R>> call)
      throws Exception;
}
