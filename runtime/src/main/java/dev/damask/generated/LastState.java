package dev.damask.generated;

import dev.damask.decorate.Circuit;
import java.lang.ref.Cleaner;

/**
 * The last state of a circuit, which outlives it: whoever counts open circuits is to hear of one
 * that is collected, with its wrapper, before it is closed. Safe for use by several threads.
 */
final class LastState implements Runnable {

  private static final Cleaner CLEANER = Cleaner.create();

  private final Teller teller;
  private volatile Circuit.State state = Circuit.State.CLOSED;

  private LastState(Teller teller) {
    this.teller = teller;
  }

  /** That of a circuit from now on. */
  static LastState of(Fuse fuse, Teller teller) {
    LastState last = new LastState(teller);
    var unused = CLEANER.register(fuse, last);
    return last;
  }

  void set(Circuit.State state) {
    this.state = state;
  }

  /** The circuit has been collected. */
  @Override
  public void run() {
    Circuit.State last = state;
    if (last != Circuit.State.CLOSED) {
      teller.collected(last);
    }
  }
}
