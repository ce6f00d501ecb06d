package dev.damask.generated;

import java.util.concurrent.CountDownLatch;

/** A thread that waits for its turn. */
final class PacedThread implements RateLine.Waiter {

  private final CountDownLatch first = new CountDownLatch(1);

  @Override
  public void isFirst(long wait) {
    first.countDown();
  }

  /** Waits until it is the first of the line. */
  void awaitFirst() throws InterruptedException {
    first.await();
  }
}
