package dev.damask.generated;

import java.util.concurrent.CancellationException;

/** Tells computations that were given up from those that failed. */
final class Abandoned {

  private Abandoned() {}

  /** Whether a failure says by its type that somebody gave up; to be asked on any thread. */
  static boolean is(Throwable failure) {
    return failure instanceof InterruptedException || failure instanceof CancellationException;
  }

  /**
   * Whether a failure says something of who computed, interrupted or cancelled, and nothing of what
   * was to be computed; to be asked on the thread that fails.
   */
  static boolean by(Throwable failure) {
    return is(failure) || Thread.currentThread().isInterrupted();
  }
}
