package dev.damask.generated;

import dev.damask.decorate.Circuit;

/**
 * The circuit of a method without keys, for users.
 *
 * @param teller tells of what is done by hand
 */
record OnlyCircuit(Fuse fuse, Teller teller) implements Circuit {

  @Override
  public State state() {
    return fuse.state(teller);
  }

  @Override
  public double failureRate() {
    return fuse.failureRate();
  }

  @Override
  public void open() {
    fuse.open(teller);
  }

  @Override
  public void close() {
    fuse.close(teller);
  }

  @Override
  public String toString() {
    return teller.circuit();
  }
}
