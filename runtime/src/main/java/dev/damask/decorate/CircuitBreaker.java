package dev.damask.decorate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stops calling what keeps failing. When at least {@link #minimumCalls} of the last {@link #window}
 * calls are known and failures reach the {@link #failureRate}, the circuit opens: calls throw
 * {@link CircuitOpenException} and do not reach the body. From {@link #openFor} on it is half open:
 * at most {@link #trials} calls at once go through, that many successes close it, one failure opens
 * it again.
 *
 * <p>A failure is a call that throws what {@link #on} and {@link #notOn} let through, that throws
 * an {@code Error}, that takes at least {@link #slow}, or that ran out of the time of a {@link
 * Timeout} of the same method, wherever that stands. Every other call is a success, but for one
 * that somebody else interrupted or cancelled: that one does not count, and gives its trial back,
 * as does a trial that has not ended within {@code openFor}. Somebody did so where the call throws
 * {@code InterruptedException} or {@code java.util.concurrent.CancellationException}, or fails
 * while its thread is interrupted; of an asynchronous call the type of the failure alone says so. A
 * call counts only if the circuit has not changed its state since it began; each change forgets the
 * calls known. Rates compare exactly: 7 of 25 reach 0.28.
 *
 * <p>Each method of each wrapper object has a circuit of its own, unless a {@link #name} is shared
 * or a {@link #key} divides it. The wrapper of {@code fetch} has {@code Circuit fetchCircuit()}
 * with the key's parameters, as visible as the method; that of a name {@code backend} has {@code
 * Circuit backendCircuit()}. Opening is logged at WARN on the logger of the user's class, {@code
 * fetch: circuit open for 30s, 11 of 20 calls failed}; half opening and closing at INFO.
 *
 * <p>A call of a method that returns a {@code CompletableFuture} or a {@code CompletionStage} ends
 * when that completes, and a rejection arrives in the future, as does what the method throws.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CircuitBreaker {
  /** The part of the calls known that opens the circuit if it fails; above 0, at most 1. */
  double failureRate() default 0.5;

  /** How many of the last calls are known at most; at least 1. */
  int window() default 20;

  /**
   * How many calls have to be known before the circuit may open; from 1 to {@link #window}. Where
   * it is 0: 10, or {@code window} where that is smaller.
   */
  int minimumCalls() default 0;

  /** How long the circuit stays open, such as {@code "30s"}; above zero. */
  String openFor() default "30s";

  /**
   * How many calls at once go through a half-open circuit, and how many of them have to succeed to
   * close it; at least 1.
   */
  int trials() default 1;

  /** From when on a call that returns is a failure, such as {@code "2s"}; never where empty. */
  String slow() default "";

  /**
   * What is a failure: unchecked exceptions, or sub- or supertypes of what the method declares; of
   * asynchronous methods any. {@code Error}, {@code InterruptedException} and {@code
   * CancellationException} are not allowed.
   */
  Class<? extends Throwable>[] on() default {Exception.class};

  /** What of {@link #on} is a success; it has to leave something of each. */
  Class<? extends Throwable>[] notOn() default {};

  /**
   * A name, a Java identifier: the methods of the class that give the same one share one circuit,
   * and have to be equal in the other attributes. On a class it makes all its methods share.
   */
  String name() default "";

  /** The names of parameters: each combination of their values has a circuit of its own. */
  String[] key() default {};

  /**
   * The most circuits of a {@link #key}; at least 1. Beyond it those go that are idle: closed,
   * without calls known or under way, least recently used first; then closed ones without calls
   * under way. Open and half-open ones stay, so that there may be more for a while.
   */
  int maximumKeys() default 1000;
}
