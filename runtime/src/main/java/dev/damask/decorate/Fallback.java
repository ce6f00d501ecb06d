package dev.damask.decorate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers a failure of the body or of the decorators below by another method.
 *
 * <p>{@code Error}, {@code InterruptedException} and {@code
 * java.util.concurrent.CancellationException} are never answered. Once the fallback has answered,
 * of an asynchronous method once its stage has succeeded, the failure is logged at WARN on the
 * logger of the user's class: {@code fetchData failed, answered by cachedData(): …}. The failure is
 * suppressed in what the fallback throws.
 *
 * <p>It stands above a {@link Retry}: below one it must not answer all that this would retry. On a
 * type it applies to no method that is called like the one that answers.
 *
 * <p>A method that returns a {@code CompletableFuture} or a {@code CompletionStage} fails when that
 * completes with a failure, or by throwing one; what goes wrong arrives in the returned future,
 * whose cancellation cancels the fallback too.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Fallback {
  /**
   * The name of a method of the class that answers. It has the same parameters, then optionally one
   * for the failure, the same return type, and declares no checked exception that the method does
   * not.
   */
  String value();

  /**
   * The failures to answer: unchecked ones, or sub- or supertypes of what the method declares; of
   * asynchronous methods any. {@code Error} and the two that are never answered are not allowed.
   */
  Class<? extends Throwable>[] on() default {Exception.class};

  /** The failures among {@link #on} not to answer; it has to leave something of each. */
  Class<? extends Throwable>[] notOn() default {};
}
