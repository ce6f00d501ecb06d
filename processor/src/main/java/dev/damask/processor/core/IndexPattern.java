package dev.damask.processor.core;

/**
 * A pattern that looks at a whole compilation, of which it remembers what it needs over the rounds,
 * by name: elements do not outlive a round.
 */
public interface IndexPattern {

  /** Looks at one round. */
  void round(Round round);
}
