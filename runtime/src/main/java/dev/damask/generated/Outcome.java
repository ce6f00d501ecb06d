package dev.damask.generated;

/** What a call says of that which it called. */
enum Outcome {
  SUCCESS,
  FAILURE,
  /** Nothing, since somebody gave the call up. */
  NONE
}
