package dev.damask.decorate;

/** Says that a {@link Bulkhead} kept a call off, since it had no place in time. */
public final class BulkheadFullException extends RejectedException {

  private static final long serialVersionUID = 1;

  /**
   * Constructs an exception.
   *
   * @param type the {@link Class#getName} of the user's class
   * @param method the name of the method that was called
   */
  public BulkheadFullException(String type, String method) {
    super(type, method, null);
  }

  @Override
  String reason() {
    return "its bulkhead is full";
  }
}
