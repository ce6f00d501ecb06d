package dev.damask.generated;

/**
 * A span of time in which something is not tried.
 *
 * @param begin what the ticker said when it began
 */
record Pause(long begin, long nanos) {

  /** Whether it is over; it is where the ticker has gone back behind its beginning. */
  boolean isOver(long now) {
    long passed = now - begin;
    return passed < 0 || passed >= nanos;
  }
}
