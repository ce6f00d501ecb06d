package dev.damask.generated;

import dev.damask.decorate.Circuit;

/** The time between two changes of a circuit. Calls count in the one in which they began. */
sealed interface Period permits ClosedPeriod, OpenPeriod, HalfOpenPeriod {

  /** What the circuit is. */
  Circuit.State state();
}
