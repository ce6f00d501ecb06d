package dev.damask.observe;

/**
 * The store of a shared cache has failed.
 *
 * @param type the {@link Class#getName} of the user's class
 * @param method the name of the method
 * @param operation what it was asked for
 * @param failure what it threw
 */
public record StoreFailed(String type, String method, Operation operation, Throwable failure)
    implements CallEvent {
  /** What a store was asked for. */
  public enum Operation {
    /** To be opened. */
    OPEN,
    /** To give a value. */
    GET,
    /** To keep a value. */
    PUT,
    /** To remove a value. */
    REMOVE,
    /** To remove all values. */
    CLEAR
  }
}
