package dev.damask.observe;

/**
 * A cache has answered a call.
 *
 * @param type the {@link Class#getName} of the user's class
 * @param method the name of the method
 * @param answer where the answer came from
 */
public record CacheAsked(String type, String method, Answer answer) implements CallEvent {
  /** Where an answer came from. */
  public enum Answer {
    /** From the cache of this JVM. */
    HIT,
    /** The call computed it. */
    COMPUTED,
    /** Another call was computing it, and this one waited. */
    JOINED,
    /** A value that had expired, as computing it anew failed. */
    STALE,
    /** From the store that several JVMs share. */
    SHARED
  }
}
