package dev.damask.generated;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.decorate.CircuitOpenException;
import dev.damask.testing.FakeTime;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Compares breakers with Resilience4j's, by random scripts on the same clock. What differs by
 * design is told to the oracle by hand.
 */
final class BreakerOracleTest {

  private static final int SCRIPTS = Integer.getInteger("oracle.scripts", 10_000);
  private static final int STEPS = 80;
  private static final Duration OPEN_FOR = Duration.ofMillis(100);

  /** How often something happened, so that we know that the scripts get anywhere. */
  private int opened;

  private int closed;
  private int rejected;
  private int expired;

  @Test
  void randomScriptsGoAsTheyGoThere() {
    for (int seed = 0; seed < SCRIPTS; seed++) {
      new Script(seed).run();
    }
    assertWithMessage("opened").that(opened).isAtLeast(SCRIPTS);
    assertWithMessage("closed").that(closed).isAtLeast(SCRIPTS / 4);
    assertWithMessage("rejected").that(rejected).isAtLeast(SCRIPTS);
    assertWithMessage("expired").that(expired).isAtLeast(SCRIPTS / 10);
  }

  /** A call under way. */
  private static final class Call {
    final Admission admission;
    final int period;
    final boolean isTrial;
    final boolean isKnownToOracle;
    final long begun;
    boolean isExpired;

    Call(Admission admission, int period, boolean isTrial, boolean isKnownToOracle, long begun) {
      this.admission = admission;
      this.period = period;
      this.isTrial = isTrial;
      this.isKnownToOracle = isKnownToOracle;
      this.begun = begun;
    }
  }

  private final class Script {

    final int seed;
    final Random random;
    final FakeTime time = new FakeTime();
    final int trials;
    final Breaker breaker;
    final Circuit circuit;
    final CircuitBreaker oracle;
    final List<Call> underWay = new ArrayList<>();
    int period;
    int trialsOfOracle;
    Circuit.State state = Circuit.State.CLOSED;

    Script(int seed) {
      this.seed = seed;
      this.random = new Random(seed);
      int window = 1 + random.nextInt(12);
      int minimum = 1 + random.nextInt(window);
      int percent = List.of(1, 10, 25, 28, 50, 75, 100).get(random.nextInt(7));
      // There fewer successes close it where fewer calls have to be known.
      this.trials = 1 + random.nextInt(Math.min(4, minimum));
      Environment environment = time.environment();
      this.breaker =
          Breaker.of("fetch", WrapperSettings.of(Quiet.class, environment))
              .window(window)
              .minimumCalls(minimum)
              .failureRate(percent / 100.0)
              .openFor(OPEN_FOR)
              .trials(trials)
              .build();
      this.circuit = breaker.circuit();
      this.oracle =
          CircuitBreaker.of(
              "fetch",
              CircuitBreakerConfig.custom()
                  .slidingWindow(window, minimum, SlidingWindowType.COUNT_BASED)
                  .failureRateThreshold(percent)
                  // There it half opens strictly after the time.
                  .waitDurationInOpenState(OPEN_FOR.minusNanos(1))
                  .permittedNumberOfCallsInHalfOpenState(trials)
                  .clock(environment.clock())
                  .build());
    }

    void run() {
      for (int step = 0; step < STEPS; step++) {
        step();
        compare(step);
      }
    }

    private void step() {
      int choice = random.nextInt(100);
      if (choice < 40) {
        begin();
      } else if (choice < 85) {
        end();
      } else if (choice < 97) {
        boolean far = random.nextInt(4) == 0;
        time.advance(Duration.ofMillis(far ? 100 + random.nextInt(20) : random.nextInt(70)));
      } else if (random.nextBoolean()) {
        circuit.open();
        oracle.transitionToOpenState();
        period++;
      } else {
        circuit.close();
        oracle.reset();
        period++;
      }
    }

    private void begin() {
      boolean halfOpen = halfOpen();
      Admission admission;
      try {
        admission = breaker.admit();
      } catch (CircuitOpenException e) {
        rejected++;
        boolean permitted = oracle.tryAcquirePermission();
        assertWithMessage("seed %s", seed).that(permitted).isFalse();
        return;
      }
      // There as many go through in all as here at once: what goes beyond is not told.
      boolean isKnown = !halfOpen || trialsOfOracle < trials;
      if (isKnown) {
        assertWithMessage("seed %s", seed).that(oracle.tryAcquirePermission()).isTrue();
        trialsOfOracle += halfOpen ? 1 : 0;
      }
      underWay.add(new Call(admission, period, halfOpen, isKnown, time.nanos()));
    }

    /** Asks both for what they are now, so that both half open. */
    private boolean halfOpen() {
      boolean halfOpen = circuit.state() == Circuit.State.HALF_OPEN;
      if (halfOpen && oracle.getState() == CircuitBreaker.State.OPEN) {
        assertWithMessage("seed %s", seed).that(oracle.tryAcquirePermission()).isTrue();
        oracle.releasePermission();
        period++;
        trialsOfOracle = 0;
      }
      expire();
      return halfOpen;
    }

    /** There a trial keeps its place for ever. */
    private void expire() {
      for (Call call : underWay) {
        if (call.isTrial
            && !call.isExpired
            && call.period == period
            && time.nanos() - call.begun >= OPEN_FOR.toNanos()) {
          call.isExpired = true;
          expired++;
          if (call.isKnownToOracle) {
            oracle.releasePermission();
            trialsOfOracle--;
          }
        }
      }
    }

    private void end() {
      if (underWay.isEmpty()) {
        return;
      }
      boolean halfOpen = halfOpen();
      Call call = underWay.remove(random.nextInt(underWay.size()));
      // There calls count that began before the last change.
      boolean counts = call.period == period && !call.isExpired;
      int outcome = random.nextInt(10);
      if (outcome < 1) {
        breaker.threw(new CancellationException(), call.admission, 0);
        if (counts && call.isKnownToOracle) {
          oracle.releasePermission();
          trialsOfOracle -= halfOpen ? 1 : 0;
        }
      } else if (outcome < 6) {
        breaker.returned(call.admission, 0);
        if (counts && call.isKnownToOracle) {
          oracle.onSuccess(1, TimeUnit.NANOSECONDS);
        }
        if (counts && halfOpen && circuit.state() == Circuit.State.CLOSED) {
          closed++;
          if (oracle.getState() != CircuitBreaker.State.CLOSED) {
            oracle.transitionToClosedState(); // by a success beyond those that it knows
          }
        }
      } else {
        breaker.threw(new IOException(), call.admission, 0);
        if (counts && halfOpen) {
          if (call.isKnownToOracle) {
            oracle.onError(1, TimeUnit.NANOSECONDS, new IOException());
          }
          if (oracle.getState() != CircuitBreaker.State.OPEN) {
            oracle.transitionToOpenState(); // there it waits for all trials
          }
        } else if (counts) {
          oracle.onError(1, TimeUnit.NANOSECONDS, new IOException());
        }
      }
    }

    private void compare(int step) {
      boolean halfOpen = halfOpen();
      Circuit.State now = circuit.state();
      assertWithMessage("seed %s, step %s", seed, step)
          .that(now.name())
          .isEqualTo(oracle.getState().name());
      if (now != state) {
        period += halfOpen ? 0 : 1; // which has been counted
        opened += now == Circuit.State.OPEN ? 1 : 0;
        state = now;
      }
      if (now == Circuit.State.CLOSED) {
        int known = oracle.getMetrics().getNumberOfBufferedCalls();
        int failed = oracle.getMetrics().getNumberOfFailedCalls();
        assertWithMessage("seed %s, step %s", seed, step)
            .that(circuit.failureRate())
            .isEqualTo(known == 0 ? 0.0 : (double) failed / known);
      }
    }
  }
}
