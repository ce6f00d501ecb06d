package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.decorate.RejectedException;
import java.time.Duration;
import java.util.Objects;

/**
 * Tells of what the decorators of a method do other than to call it: here all that do pass by,
 * whoever is to hear it. Safe for use by several threads; never throws.
 *
 * @param type the {@link Class#getName} of the user's class, whose logger it is
 * @param method the name of the method, or the one that several share
 */
record Teller(SafeLogger logger, String type, String method) {

  static Teller of(Class<?> type, String method, Environment environment) {
    Objects.requireNonNull(environment, "environment");
    return new Teller(SafeLogger.of(type), type.getName(), method);
  }

  /** The one of another method of the class. */
  Teller as(String other) {
    return new Teller(logger, type, other);
  }

  /** Tells of a call that is kept off. */
  <E extends RejectedException> E rejected(E reason) {
    return reason;
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

  /** Tells of a call whose time is up. */
  void timedOut(Duration limit) {}

  /** Tells of any change of a circuit, after it has been logged. */
  void changed(Circuit.State from, Circuit.State to) {}
}
