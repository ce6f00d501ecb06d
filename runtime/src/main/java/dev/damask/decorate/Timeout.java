package dev.damask.decorate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits the time of a call. When the time is up, the calling thread is interrupted, once, and the
 * call throws {@link CallTimeoutException} as soon as the body gives in, whatever that returns or
 * throws; what it throws is suppressed in the exception, whose stack trace is the one that the
 * thread had when time was up. A body that heeds no interrupt goes on to its end.
 *
 * <p>An interrupt by somebody else that came before the time was up is kept; after that the
 * interrupt flag is cleared when the call ends. None leaks out of the call. Calls with time limits
 * may be made within one another: none clears the interrupt of one around it.
 *
 * <p>A method that returns a {@code CompletableFuture} or a {@code CompletionStage} has to complete
 * in time: else the returned future fails with {@link CallTimeoutException}, whose stack trace is
 * empty, and what the method works at is cancelled before it does, so that whoever hears of it and
 * calls again finds free what the call had. What the method does before it returns its stage is not
 * interrupted.
 *
 * <p>The time begins when the call reaches this decorator, and is taken from the {@link
 * dev.damask.Environment#scheduler}. Above a {@link Retry} it holds all attempts, and has to be
 * longer than the delays between them; below, it holds each. A {@link CircuitBreaker} of the same
 * method counts a call that ran out of time as a failure, wherever it stands.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Timeout {
  /** The time that a call may take, such as {@code "2s"} or {@code "PT0.5S"}; above zero. */
  String value();
}
