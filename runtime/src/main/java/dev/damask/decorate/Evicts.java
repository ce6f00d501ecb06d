package dev.damask.decorate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Removes an entry of a {@link Cached} method of the same class after the method has returned: the
 * one for the arguments of the same names, or all. A call that throws removes nothing.
 *
 * <p>A method that returns a {@code CompletableFuture} or a {@code CompletionStage} has returned
 * when that completes with a value.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Evicts {
  /** The name of the cached method. */
  String value();

  /** Whether to remove all entries instead of the one for the arguments. */
  boolean all() default false;

  /**
   * What becomes of a failure of the store, where the cached method's values are {@linkplain
   * Cached#shared shared}. In either case the value is not used any more in this JVM.
   */
  OnFailure onFailure() default OnFailure.LOG;

  /** What becomes of a failure of the store. */
  enum OnFailure {
    /** It is logged at WARN, at most once a minute. */
    LOG,
    /**
     * It is thrown as it is, after the method has returned; an asynchronous method's future has it.
     */
    THROW
  }
}
