package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.decorate.TimingSink;
import dev.damask.testing.Allocation;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimingTest {

  private static final Timing TIMING = new Timing(Client.class, "fetchData");
  private static final Timing SLOW = new Timing(Client.class, "fetchData", Duration.ofMillis(250));
  private static final Throwable FAILURE = new IOException("down");

  private final FakeTime time = new FakeTime();
  private final List<String> heard = new ArrayList<>();

  @Test
  void everyCallIsLoggedAtInfoOnTheLoggerOfTheType() {
    try (CapturedLog log = new CapturedLog()) {
      time.set(123_400_000);
      TIMING.returned(0, time.environment());
      TIMING.threw(FAILURE, 23_400_000, time.environment());

      assertThat(log.linesWithLogger())
          .containsExactly(
              "INFO " + Client.class.getName() + " - fetchData took 0.1234s",
              "INFO " + Client.class.getName() + " - fetchData failed after 0.1000s")
          .inOrder();
    }
  }

  @Test
  void slowCallsOnlyAreLoggedAtWarnFailuresToo() {
    try (CapturedLog log = new CapturedLog()) {
      time.set(250_000_000);
      SLOW.returned(0, time.environment());
      SLOW.returned(1, time.environment());
      SLOW.threw(FAILURE, 0, time.environment());
      SLOW.threw(FAILURE, 1, time.environment());

      assertThat(log.lines())
          .containsExactly("WARN fetchData took 0.2500s", "WARN fetchData failed after 0.2500s")
          .inOrder();
    }
  }

  @Test
  void timeThatGoesBackIsNone() {
    try (CapturedLog log = new CapturedLog()) {
      time.set(-5_000_000_000L);
      TIMING.returned(0, withSinks(this::hear));

      assertThat(log.lines()).containsExactly("INFO fetchData took 0.0000s");
      assertThat(heard).containsExactly(Client.class.getName() + " fetchData PT0S null");
    }
  }

  @Test
  void sinksHearEveryCall() {
    try (CapturedLog log = new CapturedLog()) {
      time.set(1000);
      SLOW.returned(0, withSinks(this::hear));
      SLOW.threw(FAILURE, 0, withSinks(this::hear, this::hear));

      String type = Client.class.getName();
      assertThat(heard)
          .containsExactly(
              type + " fetchData PT0.000001S null",
              type + " fetchData PT0.000001S java.io.IOException: down",
              type + " fetchData PT0.000001S java.io.IOException: down");
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void sinkThatThrowsIsLoggedAndTheOthersStillHear() {
    TimingSink broken =
        (type, name, elapsed, failure) -> {
          throw new IllegalStateException("full");
        };
    try (CapturedLog log = new CapturedLog()) {
      TIMING.returned(0, withSinks(broken, this::hear));

      assertThat(heard).hasSize(1);
      assertThat(log.lines().get(0))
          .isEqualTo("WARN The timing sink " + broken.getClass().getName() + " failed");
      assertThat(log.lines().get(1)).isEqualTo("java.lang.IllegalStateException: full");
      assertThat(log.lines()).contains("INFO fetchData took 0.0000s");
    }
  }

  @Test
  void threwNeverThrows() {
    IllegalStateException full = new IllegalStateException("full");
    StackOverflowError error = new StackOverflowError();
    Throwable first = new IOException("down");
    Throwable second = new IOException("down");
    try (CapturedLog log = CapturedLog.failing(full)) {
      TIMING.threw(first, 0, withSinks(this::hear));
      TIMING.threw(full, 0, time.environment());
      assertThat(log.lines()).isEmpty();
    }
    TIMING.threw(
        second,
        0,
        withSinks(
            (type, name, elapsed, failure) -> {
              throw error;
            }));

    assertThat(first.getSuppressed()).asList().containsExactly(full);
    assertThat(full.getSuppressed()).isEmpty();
    assertThat(second.getSuppressed()).asList().containsExactly(error);
    assertThat(heard).hasSize(1);
  }

  @Test
  void returnedThrowsWhatTheLoggerThrowsOnceTheSinksHaveHeard() {
    IllegalStateException full = new IllegalStateException("full");
    try (CapturedLog log = CapturedLog.failing(full)) {
      Environment environment = withSinks(this::hear);
      assertThat(assertThrows(IllegalStateException.class, () -> TIMING.returned(0, environment)))
          .isSameInstanceAs(full);
      assertThat(log.lines()).isEmpty();
    }
    assertThat(heard).hasSize(1);
  }

  @Test
  void nothingIsAllocatedWhileOff() {
    System.setProperty("org.slf4j.simpleLogger.log." + Silent.class.getName(), "off");
    Timing silent = new Timing(Silent.class, "fetchData");
    Environment environment = time.environment();

    assertThat(
            Allocation.perRun(
                () -> {
                  silent.returned(0, environment);
                  silent.threw(FAILURE, 0, environment);
                  SLOW.returned(0, environment);
                }))
        .isEqualTo(0);
  }

  private Environment withSinks(TimingSink... sinks) {
    return time.builder().timingSinks(List.of(sinks)).build();
  }

  private void hear(String type, String name, Duration elapsed, Throwable failure) {
    heard.add(type + " " + name + " " + elapsed + " " + failure);
  }

  private static final class Client {}

  private static final class Silent {}
}
