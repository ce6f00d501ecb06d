package dev.damask.generated;

import dev.damask.decorate.Circuit;

/**
 * A circuit that is closed; the admission of all calls that begin while it is. What it knows is
 * guarded by the circuit's lock.
 */
final class ClosedPeriod extends Admission implements Period {

  private final Fuse fuse;
  private final KnownCalls calls;

  /** Whether as many calls as can be are known, and none of them failed. */
  private volatile boolean spotless;

  ClosedPeriod(Fuse fuse, int window) {
    this.fuse = fuse;
    this.calls = new KnownCalls(window);
  }

  @Override
  public Circuit.State state() {
    return Circuit.State.CLOSED;
  }

  @Override
  Fuse fuse() {
    return fuse;
  }

  /** Whether another success would change nothing; needs no lock. */
  boolean isSpotless() {
    return spotless;
  }

  KnownCalls calls() {
    return calls;
  }

  /** Adds a call; returns whether there are more calls known than before. */
  boolean add(boolean failure) {
    boolean more = calls.add(failure);
    spotless = calls.isFull() && calls.failed() == 0;
    return more;
  }
}
