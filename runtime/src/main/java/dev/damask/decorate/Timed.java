package dev.damask.decorate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Logs how long each call takes, on the logger of the user's class: {@code fetchData took 0.1234s},
 * {@code fetchData failed after 0.1234s: java.io.IOException: down} ({@code ***} for a failure that
 * is {@link dev.damask.Sensitive}), or {@code fetchData cancelled after 0.1234s} where it ends in a
 * {@code CancellationException}. Seconds are rounded half up to four decimals, with a dot in every
 * locale.
 *
 * <p>Every call is also reported to every {@link TimingSink} of the {@link dev.damask.Environment},
 * logged or not. A sink that throws is logged and changes nothing for the caller.
 *
 * <p>A call of a method that returns a {@code CompletableFuture} or a {@code CompletionStage} ends
 * when that completes.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Timed {
  /** The name to log and report; the method's name where empty. */
  String value() default "";

  /**
   * The shortest duration that is logged, such as {@code "250ms"}; such calls are logged at WARN.
   * Where empty, every call is logged, at INFO.
   */
  String slow() default "";
}
