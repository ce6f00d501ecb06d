package dev.damask.generated;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A thread that waits for a place, and is told whether it has got one. */
final class WaitingThread implements Places.Waiter {

  private final CompletableFuture<Boolean> end = new CompletableFuture<>();

  @Override
  public void admit() {
    end.complete(true);
  }

  /** Ends the wait of one who has left the line. */
  void giveUp() {
    end.complete(false);
  }

  /** Returns whether it has got a place. */
  boolean await() throws InterruptedException {
    try {
      return end.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /** As {@link #await}, of one who has not left the line itself: it hears at once. */
  boolean awaitUninterruptibly() {
    return end.join();
  }
}
