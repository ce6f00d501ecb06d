package dev.damask.generated;

import dev.damask.decorate.Circuit;
import org.jspecify.annotations.Nullable;

/**
 * The circuit of a method's key, there or not, for users.
 *
 * @param teller tells of what is done by hand
 */
record KeyCircuit(Keyed<Fuse> fuses, @Nullable Object key, Teller teller) implements Circuit {

  @Override
  public State state() {
    Fuse fuse = fuses.find(key);
    return fuse == null ? State.CLOSED : fuse.state(teller);
  }

  @Override
  public double failureRate() {
    Fuse fuse = fuses.find(key);
    return fuse == null ? 0 : fuse.failureRate();
  }

  @Override
  public void open() {
    Keyed.Held<Fuse> held = fuses.pin(key);
    try {
      held.state().open(teller);
    } finally {
      held.unpin();
    }
  }

  @Override
  public void close() {
    Fuse fuse = fuses.find(key);
    if (fuse != null) {
      fuse.close(teller);
    }
  }

  /** Says nothing of the key, which may be secret. */
  @Override
  public String toString() {
    return teller.circuit();
  }
}
