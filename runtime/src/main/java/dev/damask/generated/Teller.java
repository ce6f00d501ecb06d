package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.cache.CacheStats;
import dev.damask.decorate.Circuit;
import dev.damask.decorate.RejectedException;
import dev.damask.observe.AttemptFailed;
import dev.damask.observe.CacheAsked;
import dev.damask.observe.CacheCreated;
import dev.damask.observe.CallEnded;
import dev.damask.observe.CallEvent;
import dev.damask.observe.CallRejected;
import dev.damask.observe.CallTimedOut;
import dev.damask.observe.CircuitChanged;
import dev.damask.observe.FallbackAnswered;
import dev.damask.observe.StoreFailed;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the environment's listeners what the decorators of a method do: here all events pass by.
 * Safe for use by several threads; never throws. Where nobody hears, no event is made and nothing
 * is allocated.
 *
 * @param type the {@link Class#getName} of the user's class, whose logger it is
 * @param method the name of the method, or the one that several share
 * @param owner the method whose state it is, or the name under which several share it
 */
record Teller(
    SafeLogger logger, String type, String method, String owner, Environment environment) {

  static Teller of(Class<?> type, String method, Environment environment) {
    Objects.requireNonNull(environment, "environment");
    return of(SafeLogger.of(type), type.getName(), method, environment);
  }

  static Teller of(SafeLogger logger, String type, String method, Environment environment) {
    return new Teller(logger, type, method, method, environment);
  }

  /** The one of a method that shares the state. */
  Teller as(String other) {
    return new Teller(logger, type, other, owner, environment);
  }

  /** What a circuit is called. */
  String circuit() {
    return "circuit " + owner + " of " + type;
  }

  /** Tells of a call that has ended, after so many nanoseconds. */
  void ended(long elapsed, @Nullable Throwable failure) {
    if (isHeard(CallEnded.class)) {
      tell(new CallEnded(type, method, Duration.ofNanos(elapsed), failure));
    }
  }

  /**
   * Tells of an attempt that has failed, or given an unwanted result.
   *
   * @param attempt its number, from 1
   * @param delay the nanoseconds until the next one, or {@link RetryPolicy#STOP}
   * @param failure null for an unwanted result
   */
  void attempted(int attempt, int maxAttempts, long delay, @Nullable Throwable failure) {
    if (isHeard(AttemptFailed.class)) {
      Duration next = delay == RetryPolicy.STOP ? null : Duration.ofNanos(delay);
      tell(new AttemptFailed(type, method, attempt, maxAttempts, next, failure));
    }
  }

  /** Tells of a cache that counts. */
  void created(Object cache, Supplier<CacheStats> stats) {
    if (isHeard(CacheCreated.class)) {
      tell(new CacheCreated(type, method, cache, stats));
    }
  }

  /** Tells how a cache has answered a call. */
  void asked(CacheAsked.Answer answer) {
    if (isHeard(CacheAsked.class)) {
      tell(new CacheAsked(type, method, answer));
    }
  }

  /** Tells of a call that is kept off. */
  <E extends RejectedException> E rejected(E reason) {
    if (isHeard(CallRejected.class)) {
      tell(new CallRejected(type, method, reason));
    }
    return reason;
  }

  /** Tells of a call whose time is up. */
  void timedOut(Duration limit) {
    if (isHeard(CallTimedOut.class)) {
      tell(new CallTimedOut(type, method, limit));
    }
  }

  /**
   * Tells that a fallback has answered, after that has been logged.
   *
   * @param failure null where it answered instead of an unwanted result
   */
  void answered(@Nullable Throwable failure) {
    if (isHeard(FallbackAnswered.class)) {
      tell(new FallbackAnswered(type, method, failure));
    }
  }

  /** Tells that the store of a shared cache has failed. */
  void storeFailed(StoreFailed.Operation operation, Throwable failure) {
    if (isHeard(StoreFailed.class)) {
      tell(new StoreFailed(type, method, operation, failure));
    }
  }

  /**
   * Tells that a circuit has opened.
   *
   * @param why what a log says of it
   */
  void opened(Circuit.State from, long openFor, String why) {
    if (logger.isWarnEnabled()) {
      logger.warn("{}: circuit open for {}, {}", method, Spans.of(openFor), why);
    }
    changed(from, Circuit.State.OPEN);
  }

  void halfOpened() {
    if (logger.isInfoEnabled()) {
      logger.info("{}: circuit half open", method);
    }
    changed(Circuit.State.OPEN, Circuit.State.HALF_OPEN);
  }

  void closed(Circuit.State from) {
    if (logger.isInfoEnabled()) {
      logger.info("{}: circuit closed", method);
    }
    changed(from, Circuit.State.CLOSED);
  }

  /** Tells of a circuit that is collected before it is closed again. */
  void collected(Circuit.State last) {
    as(owner).changed(last, Circuit.State.CLOSED);
  }

  /** After it has been logged. */
  private void changed(Circuit.State from, Circuit.State to) {
    if (isHeard(CircuitChanged.class)) {
      Listening.tell(environment, new CircuitChanged(type, method, from, to), logger, owner);
    }
  }

  boolean isHeard(Class<? extends CallEvent> kind) {
    return Listening.isHeard(environment, kind);
  }

  private void tell(CallEvent event) {
    Listening.tell(environment, event, logger, null);
  }
}
