package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofNanos;

import dev.damask.decorate.Circuit;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** However calls end, no place, no trial and no turn gets lost. */
final class PermitsTest {

  private static final int CALLS = Integer.getInteger("permits.calls", 1_000_000);

  @Test
  void noTrialIsLostWhateverBecomesOfCalls() {
    FakeTime time = new FakeTime();
    Random random = new Random(1);
    int trials = 0;
    int hung = 0;
    Breaker breaker =
        Breaker.of("fetch", WrapperSettings.of(Quiet.class, time.environment()))
            .window(4)
            .openFor(ofNanos(100))
            .trials(3)
            .build();
    Circuit circuit = breaker.circuit();
    List<CompletableFuture<String>> bodies = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      CompletableFuture<String> body = new CompletableFuture<>();
      CompletableFuture<String> call = breaker.callAsync(() -> body);
      if (call.isDone()) {
        time.advance(ofNanos(10));
        continue;
      }
      boolean isTrial = circuit.state() == Circuit.State.HALF_OPEN;
      trials += isTrial ? 1 : 0;
      switch (random.nextInt(5)) {
        case 0 -> body.complete("a");
        case 1 -> body.completeExceptionally(new IOException());
        case 2 -> call.cancel(true);
        case 3 -> body.cancel(true);
        default -> {
          hung += isTrial ? 1 : 0;
          bodies.add(body); // some end long after
        }
      }
      if (bodies.size() > 10) {
        bodies.remove(random.nextInt(bodies.size())).complete("late");
      }
      if (random.nextInt(10) == 0) {
        time.advance(ofNanos(30));
      }
    }
    if (circuit.state() != Circuit.State.HALF_OPEN) {
      circuit.open();
    }
    time.advance(ofNanos(200));
    for (int i = 0; i < 3; i++) {
      breaker.admit();
    }
    assertThat(trials).isAtLeast(CALLS / 100);
    assertThat(hung).isAtLeast(CALLS / 1000);
  }

  @Test
  void noPlaceIsLostWhateverBecomesOfCalls() {
    FakeTime time = new FakeTime();
    Random random = new Random(2);
    Entrance entrance = Entrance.of(Quiet.class, "fetch", 5, ofNanos(50), 10, time.environment());
    List<CompletableFuture<String>> bodies = new ArrayList<>();
    List<CompletableFuture<String>> calls = new ArrayList<>();
    AtomicInteger most = new AtomicInteger();
    int waited = 0;
    for (int i = 0; i < CALLS; i++) {
      calls.add(
          entrance.callAsync(
              () -> {
                long others = bodies.stream().filter(body -> !body.isDone()).count();
                most.accumulateAndGet((int) others + 1, Math::max);
                if (random.nextInt(10) == 0) {
                  throw new IOException();
                }
                CompletableFuture<String> body = new CompletableFuture<>();
                bodies.add(body);
                return body;
              }));
      waited += calls.get(calls.size() - 1).isDone() ? 0 : 1;
      if (calls.size() > 12) {
        calls.remove(random.nextInt(calls.size())).cancel(true);
      }
      if (bodies.size() > 3 && random.nextInt(3) > 0) {
        end(bodies.remove(random.nextInt(bodies.size())), random);
      }
      if (random.nextInt(8) == 0) {
        time.advance(ofNanos(20));
      }
    }
    while (!bodies.isEmpty()) {
      end(bodies.remove(0), random);
    }
    time.advance(Duration.ofSeconds(1));
    calls.forEach(call -> assertThat(call.isDone()).isTrue());
    assertThat(most.get()).isEqualTo(5);
    Places places = entrance.enter();
    places.leave();
    assertThat(places.areAllFree()).isTrue();
    assertThat(waited).isAtLeast(CALLS / 10);
  }

  private static void end(CompletableFuture<String> body, Random random) {
    switch (random.nextInt(3)) {
      case 0 -> body.complete("a");
      case 1 -> body.completeExceptionally(new IOException());
      default -> body.cancel(true);
    }
  }
}
