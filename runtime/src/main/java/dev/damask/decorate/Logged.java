package dev.damask.decorate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.slf4j.event.Level;

/**
 * Logs the entry of each call and its result or exception, on the logger of the user's class:
 * {@code fetchData(url=…)}, then {@code fetchData returned …} or {@code fetchData threw …}. Where
 * the level is off, nothing is evaluated. What is {@link dev.damask.Sensitive} prints as {@code
 * ***}. A value that cannot be printed is said to be one; nothing that goes wrong in logging
 * reaches the caller.
 *
 * <p>Of a method that returns a {@code CompletableFuture} or a {@code CompletionStage} the value or
 * the failure is logged when that completes.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Logged {
  /** The level of the lines. */
  Level level() default Level.DEBUG;

  /** Whether the entry line shows the arguments. */
  boolean arguments() default true;

  /** Whether the exit line shows the result. */
  boolean result() default true;
}
