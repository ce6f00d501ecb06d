package dev.damask.decorate;

import java.time.Duration;
import java.util.Objects;

/** Says that a {@link RateLimit} kept a call off, since its turn would not have come in time. */
public final class RateLimitExceededException extends RejectedException {

  private static final long serialVersionUID = 1;

  /**
   * Constructs an exception.
   *
   * @param type the {@link Class#getName} of the user's class
   * @param method the name of the method that was called
   * @param retryAfter how long it takes until the turn of a call made now
   */
  public RateLimitExceededException(String type, String method, Duration retryAfter) {
    super(type, method, Objects.requireNonNull(retryAfter, "retryAfter"));
  }

  @Override
  String reason() {
    return "its rate limit is exceeded";
  }
}
