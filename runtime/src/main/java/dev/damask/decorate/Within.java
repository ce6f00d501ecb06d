package dev.damask.decorate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs each call within a scope of its own: it is opened before the call, told how the call went,
 * and closed after it, as {@link dev.damask.scope.Scope} says.
 *
 * <p>What opening throws reaches the caller as it is, declared or not, and the method is not
 * called. A scope that is null is a {@code NullPointerException} that names the method that opens.
 *
 * <p>The scope of a method that returns a {@code CompletableFuture} or a {@code CompletionStage}
 * ends when that completes. Such a method can also run within a {@link
 * dev.damask.scope.AsyncScope}, as {@link dev.damask.scope.AsyncScope#using} does it.
 *
 * <p>On a class, it leaves out the method that opens the scope.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Within {
  /**
   * The name of the method that opens the scope: one of the class, its own or inherited, static or
   * not, but not private. It returns a {@link dev.damask.scope.Scope} or any other {@code
   * AutoCloseable}, or an {@code AsyncScope}, and its parameters are some, all or none of the
   * decorated method's, by name.
   */
  String value();
}
