package dev.damask.generated;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LocationAwareLogger;

/**
 * A logger that never breaks the call that it tells of: what the user's logger throws is dropped,
 * and a value that cannot be printed is said to be one.
 *
 * <p>Its methods are those of SLF4J's, but that every argument fills a placeholder, exceptions too.
 * Safe for use by several threads.
 *
 * @param logger the user's
 */
// A record, so that the JVM takes the logger of a constant for a constant too.
public record SafeLogger(Logger logger) {

  private static final String NAME = SafeLogger.class.getName();

  /** The logger of a class. */
  public static SafeLogger of(Class<?> type) {
    return new SafeLogger(LoggerFactory.getLogger(type));
  }

  public boolean isErrorEnabled() {
    try {
      return logger.isErrorEnabled();
    } catch (Throwable failure) {
      return off(failure);
    }
  }

  public boolean isWarnEnabled() {
    try {
      return logger.isWarnEnabled();
    } catch (Throwable failure) {
      return off(failure);
    }
  }

  public boolean isInfoEnabled() {
    try {
      return logger.isInfoEnabled();
    } catch (Throwable failure) {
      return off(failure);
    }
  }

  public boolean isDebugEnabled() {
    try {
      return logger.isDebugEnabled();
    } catch (Throwable failure) {
      return off(failure);
    }
  }

  public boolean isTraceEnabled() {
    try {
      return logger.isTraceEnabled();
    } catch (Throwable failure) {
      return off(failure);
    }
  }

  private static boolean off(Throwable failure) {
    Harmless.drop(failure);
    return false;
  }

  public void error(String format, @Nullable Object... arguments) {
    log(Level.ERROR, null, format, arguments);
  }

  public void warn(String format, @Nullable Object... arguments) {
    log(Level.WARN, null, format, arguments);
  }

  public void info(String format, @Nullable Object... arguments) {
    log(Level.INFO, null, format, arguments);
  }

  public void debug(String format, @Nullable Object... arguments) {
    log(Level.DEBUG, null, format, arguments);
  }

  public void trace(String format, @Nullable Object... arguments) {
    log(Level.TRACE, null, format, arguments);
  }

  /** Logs a failure with its stack trace, or at least its type. */
  public void error(Throwable failure, String format, @Nullable Object... arguments) {
    log(Level.ERROR, failure, format, arguments);
  }

  /** Logs a failure with its stack trace, or at least its type. */
  public void warn(Throwable failure, String format, @Nullable Object... arguments) {
    log(Level.WARN, failure, format, arguments);
  }

  private void log(
      Level level, @Nullable Throwable failure, String format, @Nullable Object[] arguments) {
    Object[] printed = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      printed[i] = printed(arguments[i]);
    }
    try {
      write(level, failure, format, printed);
    } catch (Throwable e) {
      Harmless.drop(e);
      if (failure != null) {
        // Loggers ask for messages, causes and traces, which the user may have overridden.
        log(level, null, format + ": " + failure.getClass().getName(), printed);
      }
    }
  }

  /** Numbers stay what they are, for loggers that write them as such. */
  private static Object printed(@Nullable Object argument) {
    if (argument instanceof Integer
        || argument instanceof Long
        || argument instanceof Double
        || argument instanceof Boolean) {
      return argument;
    }
    return Printed.of(argument);
  }

  private void write(Level level, @Nullable Throwable failure, String format, Object[] arguments) {
    if (logger instanceof LocationAwareLogger aware) {
      // So that a pattern with the place of a log call says where we were called.
      aware.log(null, NAME, level.toInt(), format, arguments, failure);
      return;
    }
    var builder = logger.atLevel(level).setMessage(format).setCause(failure);
    for (Object argument : arguments) {
      builder = builder.addArgument(argument);
    }
    builder.log();
  }
}
