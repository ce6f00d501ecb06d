package dev.damask.processor.validated.constraint;

/** What one constraint says of values. */
interface Verdict {

  /** What is true of invalid values. */
  Condition invalid(Site site);

  /** Whether every value is valid. */
  default boolean isAlwaysValid() {
    return false;
  }

  /** Whether null is invalid. */
  default boolean rejectsNull() {
    return false;
  }

  /** Whether everything else is valid. */
  default boolean rejectsNullOnly() {
    return false;
  }

  /** Whether that asks for the environment. */
  default boolean usesEnvironment() {
    return false;
  }
}
