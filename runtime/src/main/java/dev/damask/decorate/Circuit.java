package dev.damask.decorate;

/**
 * The circuit of a method with a {@link CircuitBreaker}, of a key if it has one, to look at and to
 * switch by hand. Safe for use by several threads.
 *
 * <p>It stands for method and key: asking for a key that has no circuit makes none, and finds it
 * closed; {@link #open} makes it.
 */
public interface Circuit {

  /** What the circuit does with a call that is made now. */
  State state();

  /** The part of the calls known that failed; 0 where none is known. */
  double failureRate();

  /**
   * Opens the circuit, as if it had opened now. One that is open begins its time anew, of which
   * nobody is told.
   */
  void open();

  /** Closes the circuit and forgets the calls known; those under way do not count any more. */
  void close();

  /** What a circuit does with calls. */
  enum State {
    /** It lets them through. */
    CLOSED,
    /** It rejects them. */
    OPEN,
    /** It lets a few through, to see how they go. */
    HALF_OPEN
  }
}
