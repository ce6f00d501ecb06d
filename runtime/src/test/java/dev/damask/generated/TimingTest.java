package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.decorate.TimingSink;
import dev.damask.testing.Allocation;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class TimingTest {

  private static final Timing TIMING = timing(Client.class).build();
  private static final Timing SLOW = timing(Client.class).slow(Duration.ofMillis(250)).build();
  private static final Throwable FAILURE = new IOException("down");

  private static TimingBuilder timing(Class<?> type) {
    return Timing.of("fetchData", WrapperSettings.of(type, Environment.system()));
  }

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
              "INFO "
                  + Client.class.getName()
                  + " - fetchData failed after 0.1000s: java.io.IOException: down")
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
          .containsExactly(
              "WARN fetchData took 0.2500s",
              "WARN fetchData failed after 0.2500s: java.io.IOException: down")
          .inOrder();
    }
  }

  @Test
  void aCancelledCallIsNoFailureToWarnOf() {
    try (CapturedLog log = new CapturedLog()) {
      time.set(250_000_000);
      TIMING.threw(new CancellationException("secret"), 0, time.environment());
      SLOW.completed(new CancellationException(), 0, time.environment());
      TIMING.threw(new InterruptedException("stop"), 0, time.environment());

      assertThat(log.lines())
          .containsExactly(
              "INFO fetchData cancelled after 0.2500s",
              "WARN fetchData cancelled after 0.2500s",
              "INFO fetchData failed after 0.2500s: java.lang.InterruptedException: stop")
          .inOrder();
    }
  }

  @Test
  void failuresThatAreMaskedShowNothing() {
    Timing masking =
        timing(Client.class).masking(IOException.class, IllegalStateException.class).build();
    try (CapturedLog log = new CapturedLog()) {
      masking.threw(new FileNotFoundException("token"), 0, time.environment());
      masking.completed(new IllegalStateException("token"), 0, time.environment());
      masking.threw(new IllegalArgumentException("seen"), 0, time.environment());

      assertThat(log.lines())
          .containsExactly(
              "INFO fetchData failed after 0.0000s: ***",
              "INFO fetchData failed after 0.0000s: ***",
              "INFO fetchData failed after 0.0000s: java.lang.IllegalArgumentException: seen")
          .inOrder();
    }
  }

  @Test
  void aFailureWhoseMessageThrowsIsNamed() {
    try (CapturedLog log = new CapturedLog()) {
      TIMING.threw(new Unprintable(), 0, time.environment());

      assertThat(log.lines())
          .containsExactly(
              "INFO fetchData failed after 0.0000s: <%s, could not be printed: %s>"
                  .formatted(Unprintable.class.getName(), IllegalStateException.class.getName()));
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
  void neitherSinksNorLoggersBreakACall() {
    StackOverflowError error = new StackOverflowError();
    Environment environment =
        withSinks(
            (type, name, elapsed, failure) -> {
              throw error;
            },
            this::hear);
    try (CapturedLog log = CapturedLog.failing(new IllegalStateException("full"))) {
      TIMING.returned(0, environment);
      TIMING.threw(FAILURE, 0, environment);
      assertThat(log.lines()).isEmpty();
    }

    assertThat(heard).hasSize(2);
    assertThat(FAILURE.getSuppressed()).isEmpty();
  }

  @Test
  void failureThatCannotPrintItselfIsLoggedByItsType() {
    Unprintable unprintable = new Unprintable();
    try (CapturedLog log = new CapturedLog()) {
      TIMING.returned(
          0,
          withSinks(
              (type, name, elapsed, failure) -> {
                throw unprintable;
              }));

      assertThat(log.lines().stream().filter(it -> it.startsWith("WARN The timing sink ")).toList())
          .hasSize(2);
      assertThat(log.lines().toString()).contains(" failed: " + Unprintable.class.getName());
    }
  }

  @Test
  void tickerThatThrowsAtTheEndLosesNoResult() {
    Environment environment =
        time.builder()
            .ticker(
                () -> {
                  throw new IllegalStateException("stopped");
                })
            .build();
    try (CapturedLog log = new CapturedLog()) {
      TIMING.returned(0, environment);

      assertThat(log.lines().get(0)).isEqualTo("WARN fetchData could not be timed");
      assertThat(log.lines().get(1)).isEqualTo("java.lang.IllegalStateException: stopped");
    }
  }

  @Test
  void errorsOfTheVirtualMachineAreThrown() {
    Environment environment =
        withSinks(
            (type, name, elapsed, failure) -> {
              throw new OutOfMemoryError("full");
            });

    assertThrows(OutOfMemoryError.class, () -> TIMING.returned(0, environment));
  }

  @Test
  void nothingIsAllocatedWhileOff() {
    System.setProperty("org.slf4j.simpleLogger.log." + Silent.class.getName(), "off");
    Timing silent = timing(Silent.class).build();
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

  private static final class Unprintable extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new IllegalStateException("no message");
    }
  }

  private static final class Client {}

  private static final class Silent {}
}
