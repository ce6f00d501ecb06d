package dev.damask.generated;

/** What a circuit gives a call that may go through, and takes back when that ends. */
public abstract sealed class Admission permits ClosedPeriod, Trial {

  Admission() {}

  /** The circuit. */
  abstract Fuse fuse();
}
