package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofNanos;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.Circuit;
import dev.damask.decorate.CircuitOpenException;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class BreakerTest {

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
  void opensWhenEnoughCallsAreKnownAndFailuresReachTheRate() {
    Breaker breaker = breaker().build();
    Circuit circuit = breaker.circuit();

    succeed(breaker, 4);
    fail(breaker, 5);
    assertThat(circuit.state()).isEqualTo(Circuit.State.CLOSED);
    assertThat(circuit.failureRate()).isEqualTo(5.0 / 9);
    fail(breaker, 1);

    assertThat(circuit.state()).isEqualTo(Circuit.State.OPEN);
    assertThat(circuit.failureRate()).isEqualTo(0.0);
    CircuitOpenException rejected = assertThrows(CircuitOpenException.class, breaker::admit);
    assertThat(rejected.type()).isEqualTo(Client.class.getName());
    assertThat(rejected.method()).isEqualTo("fetch");
    assertThat(rejected.retryAfter()).hasValue(ofSeconds(30));
    assertThat(rejected.getStackTrace()).isEmpty();
    assertThat(rejected)
        .hasMessageThat()
        .isEqualTo(
            Client.class.getName() + ".fetch was not called: its circuit is open; retry after 30s");
    assertThat(log.linesWithLogger())
        .containsExactly(
            "WARN "
                + Client.class.getName()
                + " - fetch: circuit open for 30s, 6 of 10 calls failed");
  }

  @Test
  void aSuccessOpensWhenItIsTheLastCallThatHasToBeKnown() {
    Breaker breaker = breaker().build();
    fail(breaker, 9);
    succeed(breaker, 1);

    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.OPEN);
  }

  @Test
  void onlyTheLastCallsAreKnown() {
    Breaker breaker = breaker().window(10).failureRate(0.5).build();
    fail(breaker, 4);
    succeed(breaker, 6);
    fail(breaker, 4); // which replace the first four
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.CLOSED);
    assertThat(breaker.circuit().failureRate()).isEqualTo(0.4);
    succeed(breaker, 20);
    assertThat(breaker.circuit().failureRate()).isEqualTo(0.0);
    fail(breaker, 4);
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.CLOSED);
    fail(breaker, 1);
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.OPEN);
  }

  @Test
  void ratesCompareExactly() {
    Breaker breaker = breaker().window(25).minimumCalls(25).failureRate(0.28).build();
    succeed(breaker, 18);
    fail(breaker, 6);
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.CLOSED);
    fail(breaker, 1);
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.OPEN);
  }

  @Test
  void halfOpensExactlyInTimeAndOneSuccessCloses() {
    Breaker breaker = open(breaker().build());
    time.advance(ofSeconds(30).minusNanos(1));
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.OPEN);
    assertThat(assertThrows(CircuitOpenException.class, breaker::admit).retryAfter())
        .hasValue(ofNanos(1));
    time.advance(ofNanos(1));

    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.HALF_OPEN);
    Admission trial = breaker.admit();
    CircuitOpenException rejected = assertThrows(CircuitOpenException.class, breaker::admit);
    assertThat(rejected.retryAfter()).isEmpty();
    breaker.returned(trial, breaker.start());

    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.CLOSED);
    assertThat(log.lines().subList(1, 3))
        .containsExactly("INFO fetch: circuit half open", "INFO fetch: circuit closed")
        .inOrder();
  }

  @Test
  void oneFailureOfATrialOpensAnew() {
    Breaker breaker = halfOpen(breaker().trials(3).build());
    Admission one = breaker.admit();
    Admission two = breaker.admit();
    breaker.returned(one, 0);
    breaker.threw(new IOException(), two, 0);

    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.OPEN);
    assertThat(log.lines()).contains("WARN fetch: circuit open for 30s, a trial failed");
  }

  @Test
  void asManySuccessesAsTrialsClose() {
    Breaker breaker = halfOpen(breaker().trials(3).build());
    for (int i = 0; i < 3; i++) {
      assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.HALF_OPEN);
      breaker.returned(breaker.admit(), 0);
    }
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.CLOSED);
  }

  @Test
  void aTrialThatIsGivenUpGivesItsPlaceBack() {
    for (Throwable given :
        new Throwable[] {new InterruptedException(), new CancellationException()}) {
      Breaker breaker = halfOpen(breaker().build());
      breaker.threw(given, breaker.admit(), 0);
      assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.HALF_OPEN);
      breaker.returned(breaker.admit(), 0);
      assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.CLOSED);
    }
    Breaker breaker = halfOpen(breaker().build());
    Thread.currentThread().interrupt();
    breaker.threw(new IOException("closed by interrupt"), breaker.admit(), 0);
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.HALF_OPEN);
    breaker.threw(new AssertionError(), breaker.admit(), 0);
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.OPEN);
  }

  @Test
  void aTrialThatLastsTooLongGivesItsPlaceBackAndDoesNotCount() {
    Breaker breaker = halfOpen(breaker().build());
    Admission hung = breaker.admit();
    time.advance(ofSeconds(30).minusNanos(1));
    assertThrows(CircuitOpenException.class, breaker::admit);
    time.advance(ofNanos(1));
    Admission trial = breaker.admit();
    breaker.threw(new IOException(), hung, 0);
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.HALF_OPEN);
    time.advance(ofSeconds(30));
    breaker.returned(trial, 0); // too late, though nobody has asked for its place
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.HALF_OPEN);
    breaker.returned(breaker.admit(), 0);
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.CLOSED);
  }

  @Test
  void callsOfAnEarlierPeriodDoNotCount() {
    Breaker breaker = breaker().build();
    Admission old = breaker.admit();
    halfOpen(breaker);
    breaker.threw(new IOException(), old, 0);
    assertThat(breaker.circuit().state()).isEqualTo(Circuit.State.HALF_OPEN);
    Admission trial = breaker.admit();
    breaker.circuit().close();
    breaker.threw(new IOException(), trial, 0);
    assertThat(breaker.circuit().failureRate()).isEqualTo(0.0);
    Admission forgotten = breaker.admit();
    breaker.circuit().close();
    breaker.threw(new IOException(), forgotten, 0);
    assertThat(breaker.circuit().failureRate()).isEqualTo(0.0);
  }

  private BreakerBuilder breaker() {
    return breaker("fetch");
  }

  private BreakerBuilder breaker(String name) {
    return Breaker.of(name, WrapperSettings.of(Client.class, time.environment()));
  }

  private Breaker halfOpen(Breaker breaker) {
    open(breaker);
    time.advance(ofSeconds(30));
    return breaker;
  }

  private static Breaker open(Breaker breaker) {
    fail(breaker, 10);
    return breaker;
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
