package dev.damask.decorate;

import dev.damask.generated.Spans;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that a call has not reached its method, since a decorator kept it off. It has no stack
 * trace, since overload must stay cheap.
 */
public abstract sealed class RejectedException extends RuntimeException
    permits CircuitOpenException, BulkheadFullException, RateLimitExceededException {

  private static final long serialVersionUID = 1;

  private final String type;
  private final String method;
  private final @Nullable Duration retryAfter;

  RejectedException(String type, String method, @Nullable Duration retryAfter) {
    super(null, null, true, false);
    this.type = Objects.requireNonNull(type, "type");
    this.method = Objects.requireNonNull(method, "method");
    this.retryAfter = retryAfter;
  }

  /** The {@link Class#getName} of the user's class. */
  public String type() {
    return type;
  }

  /** The name of the method that was called. */
  public String method() {
    return method;
  }

  /** After how long another call may go through, where that is known. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** The reason, such as {@code the circuit is open}. */
  abstract String reason();

  // Built when it is asked for, since most rejections are never printed.
  @Override
  public String getMessage() {
    String rejected = type + "." + method + " was not called: " + reason();
    return retryAfter == null ? rejected : rejected + "; retry after " + Spans.of(retryAfter);
  }
}
