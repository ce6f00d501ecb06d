package dev.damask.processor.decorate.weave;

/** What a decorator makes of failures that its {@code on} and {@code notOn} let through. */
public enum OfFailures {
  /** Nothing. */
  THROWN,
  /** The call is made again; where it fails again at the last, that is thrown or answered. */
  RETRIED,
  /** None is thrown, unless it comes from what answers. */
  ANSWERED
}
