package dev.damask.observe;

/**
 * Something that happened in a decorated method. Before version 1.0 neither the set of events nor
 * their components are promised to stay the same.
 */
public sealed interface CallEvent
    permits CallEnded,
        AttemptFailed,
        CacheCreated,
        CacheAsked,
        CallRejected,
        CallTimedOut,
        FallbackAnswered,
        CircuitChanged,
        StoreFailed {

  /** The {@link Class#getName} of the user's class. */
  String type();

  /** The name of the method. */
  String method();
}
