package dev.damask.generated;

import dev.damask.scope.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Ends the scopes that methods run within. An {@code AutoCloseable} that is a {@link Scope},
 * whether declared as one or not, is told how the method went before it is closed.
 */
public final class ScopeEnd {

  private ScopeEnd() {}

  /** Ends a scope after the method returned. What the scope throws is thrown as it is. */
  public static void returned(AutoCloseable scope) {
    try {
      if (scope instanceof Scope told) {
        told.succeed();
      }
    } catch (Throwable failure) {
      close(scope, failure);
      throw Rethrow.asIs(failure);
    }
    try {
      scope.close();
    } catch (Throwable failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * Ends a scope after the method threw. Never throws: what goes wrong is added to the failure as
   * suppressed.
   */
  public static void threw(AutoCloseable scope, Throwable failure) {
    try {
      if (scope instanceof Scope told) {
        told.fail(failure);
      }
    } catch (Throwable e) {
      suppress(e, failure);
    }
    close(scope, failure);
  }

  /** Ends a scope after an asynchronous method completed, with a failure or without. */
  public static void completed(AutoCloseable scope, @Nullable Throwable failure) {
    if (failure == null) {
      returned(scope);
    } else {
      threw(scope, failure);
    }
  }

  private static void close(AutoCloseable scope, Throwable failure) {
    try {
      scope.close();
    } catch (Throwable e) {
      suppress(e, failure);
    }
  }

  private static void suppress(Throwable suppressed, Throwable failure) {
    if (suppressed instanceof InterruptedException) {
      // Nobody gets to see it, so that the thread has to remember.
      Thread.currentThread().interrupt();
    }
    Suppressed.add(suppressed, failure);
  }
}
