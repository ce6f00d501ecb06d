package dev.damask.decorate;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Says that a {@link CircuitBreaker} kept a call off, since its circuit is open, or half open with
 * all trials under way.
 */
public final class CircuitOpenException extends RejectedException {

  private static final long serialVersionUID = 1;

  /**
   * Constructs an exception.
   *
   * @param type the {@link Class#getName} of the user's class
   * @param method the name of the method that was called
   * @param retryAfter how long it takes until the circuit half opens; null if it is half open
   */
  public CircuitOpenException(String type, String method, @Nullable Duration retryAfter) {
    super(type, method, retryAfter);
  }

  @Override
  String reason() {
    return retryAfter().isPresent()
        ? "its circuit is open"
        : "its circuit is half open, and its trials are under way";
  }
}
