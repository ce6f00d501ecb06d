package dev.damask.decorate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits how many calls begin in a time: in no span of {@link #per}, wherever it begins, do more
 * than {@link #value} calls begin. A span is half open: a call may begin exactly {@code per} after
 * the one that was {@code value} calls before. A call counts where it begins, not where its turn
 * was. To know that, the begins of one span are remembered, eight bytes each.
 *
 * <p>A call whose turn comes within {@link #maxWait} waits for it, in order; any other throws
 * {@link RateLimitExceededException}, which says when the turn would have come.
 *
 * <p>A thread that is interrupted while it waits leaves the line at once, and those behind it move
 * up: it gets an {@code InterruptedException} where the method declares that or a supertype, else a
 * {@code java.util.concurrent.CancellationException} with the interrupt flag kept.
 *
 * <p>A method that returns a {@code CompletableFuture} or a {@code CompletionStage} waits without a
 * thread, and then begins on one of the {@link dev.damask.Environment#scheduler}. The cancellation
 * of its future leaves the line. Rejections, and what the method throws, arrive in the future.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RateLimit {
  /** How many calls may begin in any span of {@link #per}; at least 1. */
  int value();

  /** The length of the span, such as {@code "1s"}; above zero. */
  String per() default "1s";

  /** The longest wait for a turn, such as {@code "500ms"}; zero for none. */
  String maxWait() default "0s";

  /**
   * A name, a Java identifier: the methods of the class that give the same one share one limit, and
   * have to be equal in the other attributes. On a class it makes all its methods share.
   */
  String name() default "";

  /** The names of parameters: each combination of their values has a limit of its own. */
  String[] key() default {};

  /**
   * The most limits of a {@link #key}; at least 1. Beyond it those go that nobody waits for and
   * under which no call began within {@link #per}, least recently used first; others stay, so that
   * there may be more for a while.
   */
  int maximumKeys() default 1000;
}
