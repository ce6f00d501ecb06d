package dev.damask.generated;

import java.util.concurrent.CancellationException;

/** What a thread gets that is interrupted in a method which does not declare it. */
final class Interrupted {

  private Interrupted() {}

  /**
   * An exception to throw; the thread's interrupt flag is kept.
   *
   * @param what what the thread waited for
   */
  static CancellationException whileWaitingFor(String what, InterruptedException interrupt) {
    Thread.currentThread().interrupt();
    CancellationException cancelled =
        new CancellationException("Interrupted while waiting for " + what);
    cancelled.initCause(interrupt);
    return cancelled;
  }
}
