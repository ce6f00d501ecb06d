package dev.damask.generated;

import dev.damask.decorate.Circuit;

/**
 * A circuit that is open.
 *
 * @param since what the ticker said when it opened
 */
record OpenPeriod(long since) implements Period {

  @Override
  public Circuit.State state() {
    return Circuit.State.OPEN;
  }

  /** How many nanoseconds are left of those that it stays open; not above zero for none. */
  long left(long openFor, long now) {
    return openFor - Math.max(0, now - since);
  }
}
