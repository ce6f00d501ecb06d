package dev.damask.processor.validated.constraint;

/** One constraint on one value, as code that adds its violations. */
public sealed interface Check permits CustomCheck, SingleCheck {

  /** What stands in the source. */
  Wording wording();

  /** Whether every value is valid, so that it has no code. */
  default boolean neverRejects() {
    return false;
  }

  /** Whether its code asks for the environment. */
  boolean usesEnvironment();

  /** Adds the statements that check a value. */
  void write(Site site);
}
