package dev.damask.decorate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls again after a failure. Each failure but the last is logged at WARN on the logger of the
 * user's class: {@code fetchData attempt 1 of 3 failed: …}. The last one is rethrown as it is, with
 * the earlier ones suppressed in it.
 *
 * <p>{@code Error}, {@code InterruptedException} and {@code
 * java.util.concurrent.CancellationException} are never retried. A thread that is interrupted while
 * it waits, or that is interrupted already when it would call again, keeps its interrupt flag and
 * gets the failure at once.
 *
 * <p>A method that returns a {@code CompletableFuture} or a {@code CompletionStage} fails when that
 * completes with a failure, or by throwing one. The wait is on the {@link
 * dev.damask.Environment#scheduler} and holds no thread; the last failure arrives by the returned
 * future, whose cancellation cancels the wait or the attempt under way.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Retry {
  /** The most calls, the first included; at least 1, and 1 only with a {@link #fallback}. */
  int maxAttempts() default 3;

  /**
   * The wait before the second attempt, such as {@code "250ms"}, {@code "1h30m"} or {@code "PT1S"};
   * may be zero.
   */
  String delay() default "1s";

  /** What each further wait is multiplied by; at least 1. */
  double multiplier() default 1;

  /** The longest wait; unlimited where empty. */
  String maxDelay() default "";

  /** The fraction, 0 to 1, by which each wait varies up or down at random. */
  double jitter() default 0;

  /**
   * How long after the start of the first attempt a wait may end at the latest; one that would end
   * later is not begun. Unlimited where empty.
   */
  String maxDuration() default "";

  /**
   * The failures to retry: unchecked ones, or sub- or supertypes of what the method declares; of
   * asynchronous methods any. {@code Error} and the two that are never retried are not allowed, nor
   * are they in {@link #notOn}.
   */
  Class<? extends Throwable>[] on() default {Exception.class};

  /** The failures among {@link #on} not to retry; it has to leave something of each. */
  Class<? extends Throwable>[] notOn() default {};

  /**
   * The name of a boolean method of the class that takes a failure which {@link #on} and {@link
   * #notOn} let through, and says whether to retry it; it is asked about that of the last attempt
   * too. A failure that it refuses is thrown, and not answered by the {@link #fallback}. What it
   * throws is thrown, with the failure suppressed in it.
   */
  String when() default "";

  /**
   * The name of a boolean method of the class that takes a result, of an asynchronous method what
   * arrives, and says whether it is unwanted. Such a result is retried as a failure is, and logged
   * at WARN: {@code fetchData attempt 1 of 3 gave an unwanted result}, which never shows it. That
   * of the last attempt is returned, unless a {@link #fallback}, here one without a parameter for
   * the failure, answers; so is the one before a delay in which the thread is interrupted, with the
   * interrupt flag kept. What the method throws is thrown, with the failures of earlier attempts
   * suppressed in it.
   */
  String whenResult() default "";

  /**
   * The name of a method of the class that answers a failure that {@link #on}, {@link #notOn} and
   * {@link #when} let through once no attempt is left. It has the same parameters, then optionally
   * one for the failure, the same return type, and declares no checked exception that the method
   * does not. Once it has answered, the failure is logged at WARN: {@code fetchData failed,
   * answered by cachedData(): …}; it is suppressed in what the fallback throws.
   */
  String fallback() default "";
}
