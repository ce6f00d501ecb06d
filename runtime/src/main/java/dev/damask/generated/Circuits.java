package dev.damask.generated;

import dev.damask.decorate.Circuit;
import org.jspecify.annotations.Nullable;

/** The circuits of breakers that may be left out: such a circuit is closed and stays so. */
public final class Circuits {

  private enum LeftOut implements Circuit {
    CIRCUIT;

    @Override
    public State state() {
      return State.CLOSED;
    }

    @Override
    public double failureRate() {
      return 0;
    }

    @Override
    public void open() {}

    @Override
    public void close() {}
  }

  private Circuits() {}

  /** The circuit of a breaker. */
  public static Circuit of(@Nullable Breaker breaker) {
    return breaker == null ? LeftOut.CIRCUIT : breaker.circuit();
  }

  /** The circuit of a key of a breaker. */
  public static Circuit of(@Nullable Breaker breaker, @Nullable Object key) {
    return breaker == null ? LeftOut.CIRCUIT : breaker.circuit(key);
  }
}
