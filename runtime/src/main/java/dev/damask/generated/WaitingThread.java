package dev.damask.generated;

import java.util.concurrent.CountDownLatch;

/** A thread that waits for a place, and is told whether it has got one. */
// By a latch and not by a future: a thread of a pool that waits for one may run tasks in between.
final class WaitingThread implements Places.Waiter {

  private final CountDownLatch end = new CountDownLatch(1);

  /** Written before the latch opens. */
  private boolean admitted;

  @Override
  public void admit() {
    admitted = true;
    end.countDown();
  }

  /** Ends the wait of one who has left the line. */
  void giveUp() {
    end.countDown();
  }

  /** Returns whether it has got a place. */
  boolean await() throws InterruptedException {
    end.await();
    return admitted;
  }

  /** As {@link #await}, of one who has not left the line itself: it hears at once. */
  boolean awaitUninterruptibly() {
    Latches.await(end);
    return admitted;
  }
}
