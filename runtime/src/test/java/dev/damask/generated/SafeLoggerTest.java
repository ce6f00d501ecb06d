package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.testing.CapturedLog;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;

final class SafeLoggerTest {

  private static final SafeLogger LOGGER = SafeLogger.of(SafeLoggerTest.class);

  /** A logger whose every question and line fails. */
  private static final class Broken extends LegacyAbstractLogger {

    private static final long serialVersionUID = 1;

    final transient List<String> asked = new ArrayList<>();

    private boolean fail(String what) {
      asked.add(what);
      throw new IllegalStateException(what);
    }

    @Override
    public boolean isTraceEnabled() {
      return fail("trace");
    }

    @Override
    public boolean isDebugEnabled() {
      return fail("debug");
    }

    @Override
    public boolean isInfoEnabled() {
      return fail("info");
    }

    @Override
    public boolean isWarnEnabled() {
      return fail("warn");
    }

    @Override
    public boolean isErrorEnabled() {
      return fail("error");
    }

    @Override
    protected String getFullyQualifiedCallerName() {
      return "";
    }

    @Override
    protected void handleNormalizedLoggingCall(
        Level level, Marker marker, String message, Object[] arguments, Throwable failure) {
      throw new AssertionError("not enabled");
    }
  }

  @Test
  void everyArgumentFillsAPlaceholder() {
    try (CapturedLog log = new CapturedLog()) {
      LOGGER.info("{} of {} failed: {}", "load", 3, new IllegalStateException("down"));
      LOGGER.info("{}", (Object) new Object[] {1, 2});

      assertThat(log.lines())
          .containsExactly(
              "INFO load of 3 failed: java.lang.IllegalStateException: down", "INFO [1, 2]")
          .inOrder();
    }
  }

  @Test
  void failureOfItsOwnIsLoggedWithItsTrace() {
    try (CapturedLog log = new CapturedLog()) {
      LOGGER.warn(new IllegalStateException("down"), "{} failed", "load");

      assertThat(log.lines().get(0)).isEqualTo("WARN load failed");
      assertThat(log.lines().get(1)).isEqualTo("java.lang.IllegalStateException: down");
      assertThat(log.lines().get(2)).contains("at ");
    }
  }

  @Test
  void loggerThatThrowsIsOff() {
    Broken broken = new Broken();
    SafeLogger logger = new SafeLogger(broken);

    assertThat(logger.isErrorEnabled()).isFalse();
    assertThat(logger.isWarnEnabled()).isFalse();
    assertThat(logger.isInfoEnabled()).isFalse();
    assertThat(logger.isDebugEnabled()).isFalse();
    assertThat(logger.isTraceEnabled()).isFalse();
    logger.error("text");
    logger.warn("text");
    logger.info("text");
    logger.debug("text");
    logger.trace("text");
    logger.error(new IllegalStateException(), "text");

    assertThat(broken.asked).containsAtLeast("error", "warn", "info", "debug", "trace");
  }

  @Test
  void loggersOfTheUserAreKept() {
    Logger broken = new Broken();
    assertThat(new SafeLogger(broken).logger()).isSameInstanceAs(broken);
  }
}
