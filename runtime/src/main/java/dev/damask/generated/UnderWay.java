package dev.damask.generated;

import java.util.concurrent.CountDownLatch;

/** Who computes, and what tells those who wait of the end. */
record UnderWay(Thread owner, CountDownLatch ended) {

  /** The current thread computes. */
  static UnderWay here() {
    return new UnderWay(Thread.currentThread(), new CountDownLatch(1));
  }
}
