package dev.damask.decorate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits how many calls are under way at once. Those beyond wait at most {@link #maxWait} for a
 * place, in order, and then throw {@link BulkheadFullException}.
 *
 * <p>A thread that is interrupted while it waits leaves the line at once: it gets an {@code
 * InterruptedException} where the method declares that or a supertype, else a {@code
 * java.util.concurrent.CancellationException} with the interrupt flag kept.
 *
 * <p>A method that returns a {@code CompletableFuture} or a {@code CompletionStage} keeps its place
 * until that completes, and waits without a thread; it then begins on the {@link
 * dev.damask.Environment#executor}. The cancellation of its future leaves the line. Rejections, and
 * what the method throws, arrive in the future.
 *
 * <p>A call that its own method makes within itself needs a place too.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Bulkhead {
  /** How many calls may be under way at once; at least 1. */
  int value();

  /** The longest wait for a place, such as {@code "500ms"}; zero for none. */
  String maxWait() default "0s";

  /**
   * A name, a Java identifier: the methods of the class that give the same one share their places,
   * and have to be equal in the other attributes. On a class it makes all its methods share.
   */
  String name() default "";

  /** The names of parameters: each combination of their values has places of its own. */
  String[] key() default {};

  /**
   * The most combinations of a {@link #key} that are kept; at least 1. Beyond it those without
   * calls under way or waiting go, least recently used first; others stay, so that there may be
   * more for a while.
   */
  int maximumKeys() default 1000;
}
