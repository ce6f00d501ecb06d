package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofNanos;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.Circuit;
import dev.damask.decorate.CircuitOpenException;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts as a failure, circuits that share a name or are switched by hand, and ranges. */
final class BreakerSettingsTest {

  private final FakeTime time = new FakeTime();
  private CapturedLog log;

  @BeforeEach
  void captureLog() {
    log = new CapturedLog();
  }

  @AfterEach
  void releaseLogAndFlag() {
    log.close();
    Thread.interrupted();
  }

  @Test
  void onAndNotOnChooseWhatIsAFailure() {
    Breaker breaker =
        breaker().on(IOException.class).notOn(FileNotFoundException.class).window(1).build();
    breaker.threw(new FileNotFoundException(), breaker.admit(), 0);
    breaker.threw(new IllegalStateException(), breaker.admit(), 0);
    assertThat(breaker.circuit().failureRate()).isEqualTo(0.0);
    breaker.threw(new IOException(), breaker.admit(), 0);
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.OPEN);
  }

  @Test
  void slowCallsAreFailures() {
    Breaker breaker = breaker().on(IOException.class).slow(ofSeconds(2)).window(3).build();
    long start = breaker.start();
    Admission fast = breaker.admit();
    Admission slow = breaker.admit();
    time.advance(ofSeconds(2).minusNanos(1));
    breaker.returned(fast, start);
    assertThat(breaker.circuit().failureRate()).isEqualTo(0.0);
    time.advance(ofNanos(1));
    breaker.threw(new CancellationException(), breaker.admit(), start);
    breaker.returned(slow, start);
    assertThat(breaker.circuit().failureRate()).isEqualTo(0.5);
    breaker.threw(new IllegalStateException(), breaker.admit(), start);
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.OPEN);
  }

  @Test
  void aCallWhoseTimeIsUpIsAFailureWhateverComesOfIt() {
    Breaker breaker = breaker().on(IOException.class).window(4).minimumCalls(4).build();
    TimeUp up = new TimeUp();
    up.set(true);
    breaker.returned(breaker.admit(), 0, up);
    breaker.threw(new InterruptedException(), breaker.admit(), 0, up);
    breaker.threw(new IllegalStateException(), breaker.admit(), 0, up);
    breaker.returned(breaker.admit(), 0, new TimeUp());
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.OPEN);
    assertThat(log.lines())
        .containsExactly("WARN fetch: circuit open for 30s, 3 of 4 calls failed");
  }

  @Test
  void openingByHandBeginsTheTimeAnew() {
    Breaker breaker = breaker().build();
    breaker.circuit().open();
    time.advance(ofSeconds(20));
    breaker.circuit().open();
    time.advance(ofSeconds(29));
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.OPEN);
    time.advance(ofSeconds(1));
    breaker.circuit().open();
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.OPEN);
    breaker.circuit().close();
    breaker.circuit().close();
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.CLOSED);
    assertThat(log.lines())
        .containsExactly(
            "WARN fetch: circuit open for 30s, by hand",
            "INFO fetch: circuit half open",
            "WARN fetch: circuit open for 30s, by hand",
            "INFO fetch: circuit closed")
        .inOrder();
  }

  @Test
  void methodsShareACircuitByName() {
    Breaker backend = breaker("backend").build();
    Breaker load = backend.as("load");
    Breaker save = backend.as("save");
    fail(load, 6);
    succeed(save, 4);

    assertThat(assertThrows(CircuitOpenException.class, load::admit).method()).isEqualTo("load");
    assertThat(assertThrows(CircuitOpenException.class, save::admit).method()).isEqualTo("save");
    time.advance(ofSeconds(30));
    load.returned(load.admit(), 0);
    backend.circuit().open();
    assertThat(log.lines())
        .containsExactly(
            "WARN save: circuit open for 30s, 6 of 10 calls failed",
            "INFO load: circuit half open",
            "INFO load: circuit closed",
            "WARN backend: circuit open for 30s, by hand")
        .inOrder();
  }

  @Test
  void defaultsOfMinimumCalls() {
    Breaker small = breaker().window(3).build();
    fail(small, 2);
    assertThat(small.circuit().state()).isEqualTo(Circuit.State.CLOSED);
    fail(small, 1);
    assertThat(small.circuit().state()).isEqualTo(Circuit.State.OPEN);
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertRefused(() -> breaker().failureRate(0), "failureRate must be above 0 and at most 1");
    assertRefused(() -> breaker().failureRate(1.1), "failureRate must be above 0 and at most 1");
    assertRefused(
        () -> breaker().failureRate(Double.NaN), "failureRate must be above 0 and at most 1");
    assertRefused(() -> breaker().window(0), "window must be at least 1");
    assertRefused(
        () -> breaker().window(5).minimumCalls(6).build(), "minimumCalls must be at most window");
    assertRefused(() -> breaker().openFor(Duration.ZERO), "openFor must be above zero");
    assertRefused(() -> breaker().slow(ofNanos(-1)), "slow must be above zero");
    assertRefused(() -> breaker().trials(0), "trials must be at least 1");
    assertRefused(() -> breaker().maximumKeys(0), "maximumKeys must be at least 1");
  }

  private static void assertRefused(Runnable use, String message) {
    assertThat(assertThrows(IllegalArgumentException.class, use::run))
        .hasMessageThat()
        .isEqualTo(message);
  }

  private BreakerBuilder breaker() {
    return breaker("fetch");
  }

  private BreakerBuilder breaker(String name) {
    return Breaker.of(name, WrapperSettings.of(Client.class, time.environment()));
  }

  private static void succeed(Breaker breaker, int times) {
    for (int i = 0; i < times; i++) {
      breaker.returned(breaker.admit(), breaker.start());
    }
  }

  private static void fail(Breaker breaker, int times) {
    for (int i = 0; i < times; i++) {
      breaker.threw(new IOException(), breaker.admit(), breaker.start());
    }
  }

  private static final class Client {}
}
