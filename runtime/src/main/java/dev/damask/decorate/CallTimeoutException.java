package dev.damask.decorate;

import dev.damask.generated.Spans;
import java.time.Duration;

/**
 * Says that a call took longer than its {@link Timeout} allows. Its stack trace is the one that the
 * calling thread had when the time was up; of an asynchronous call it is empty.
 */
public final class CallTimeoutException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Duration limit;

  /**
   * Constructs an exception.
   *
   * @param limit the time that the call had
   */
  public CallTimeoutException(Duration limit) {
    super("The call took longer than " + Spans.of(limit));
    this.limit = limit;
  }

  /** The time that the call had. */
  public Duration limit() {
    return limit;
  }
}
