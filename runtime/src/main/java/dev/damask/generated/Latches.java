package dev.damask.generated;

import java.util.concurrent.CountDownLatch;

/** Waits that no interrupt ends. */
final class Latches {

  private Latches() {}

  /** Waits until a latch is open; an interrupt is kept. */
  static void await(CountDownLatch latch) {
    boolean interrupted = false;
    while (true) {
      try {
        latch.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
