package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofNanos;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.BulkheadFullException;
import dev.damask.decorate.RateLimitExceededException;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where decorators of resilience meet one another, and what environments and keys do badly. */
final class ResilienceCornersTest {

  private final FakeTime time = new FakeTime();

  @AfterEach
  void releaseFlag() {
    Thread.interrupted();
  }

  @Test
  void whoHearsThatTheTimeIsUpFindsThePlaceFree() {
    TimeLimit limit = TimeLimit.of(Quiet.class, "fetch", ofSeconds(2), time.environment());
    Entrance entrance = Entrance.of(Quiet.class, "fetch", 1, Duration.ZERO, 10, time.environment());
    CompletableFuture<String> again =
        limit
            .<String>callAsync(() -> entrance.callAsync(CompletableFuture::new))
            .exceptionallyCompose(
                failure -> entrance.callAsync(() -> CompletableFuture.completedFuture("again")));
    time.advance(ofSeconds(2));
    assertThat(again.join()).isEqualTo("again");
  }

  @Test
  void anInterruptOfWhoeverCompletesAStageSaysNothingOfTheCall() {
    Breaker breaker =
        Breaker.of("fetch", WrapperSettings.of(Quiet.class, time.environment())).build();
    CompletableFuture<String> body = new CompletableFuture<>();
    CompletableFuture<String> call = breaker.callAsync(() -> body);
    Thread.currentThread().interrupt();
    body.completeExceptionally(new IOException());
    assertThat(call.isCompletedExceptionally()).isTrue();
    assertThat(breaker.circuit().failureRate()).isEqualTo(1.0);
  }

  @Test
  void aKeyThatFailsArrivesInTheFuture() {
    IllegalStateException failure = new IllegalStateException();
    Object key =
        new Object() {
          @Override
          public int hashCode() {
            throw failure;
          }
        };
    Start<CompletableFuture<String>> body = CompletableFuture::new;
    assertThat(cause(entrance(time.environment()).callAsync(key, body))).isSameInstanceAs(failure);
    assertThat(cause(pace(ofSeconds(1)).callAsync(key, body))).isSameInstanceAs(failure);
    Breaker breaker =
        Breaker.of("fetch", WrapperSettings.of(Quiet.class, time.environment())).build();
    assertThat(cause(breaker.callAsync(key, body))).isSameInstanceAs(failure);
  }

  @Test
  void aTimerThatCannotBeCancelledCostsNoPlace() throws Exception {
    Entrance entrance =
        entrance(
            time.builder()
                .scheduler(
                    (task, delay) ->
                        new CompletableFuture<Void>() {
                          @Override
                          public boolean cancel(boolean mayInterruptIfRunning) {
                            throw new UnsupportedOperationException();
                          }
                        })
                .build());
    Places places = entrance.enter();
    CompletableFuture<String> waiting =
        entrance.callAsync(() -> CompletableFuture.completedFuture("a"));
    Threads.Running<Places> thread = Threads.start(entrance::enter);
    thread.awaitWaiting();
    places.leave();
    assertThat(waiting.get()).isEqualTo("a");
    thread.result().leave();
    assertThat(places.areAllFree()).isTrue();
  }

  @Test
  void aTickerThatGoesBackLetsNoCallIn() {
    Pace pace = pace(ofSeconds(Long.MAX_VALUE));
    pace.await();
    time.set(-10);
    assertThrows(RateLimitExceededException.class, pace::await);
  }

  @Test
  void callsThatBeganLongAgoAreForgotten() {
    Begins begins = new Begins(1_000_000, 100);
    for (int i = 0; i < 100_000; i++) {
      begins.add(10L * i);
    }
    assertThat(begins.count()).isAtMost(32);
    assertThat(begins.get(begins.count() - 1)).isEqualTo(999_990);
    assertThat(begins.get(begins.count() - 10)).isEqualTo(999_900);
  }

  @Test
  void keysThatAllHaveToStayAreNotLookedAtAgainAndAgain() {
    AtomicInteger looks = new AtomicInteger();
    Keyed<Integer> keyed =
        new Keyed<>(
            10,
            pins -> 1,
            state -> {
              looks.incrementAndGet();
              return false;
            },
            state -> false);
    for (int i = 0; i < 5_000; i++) {
      keyed.pin("key " + i).unpin();
    }
    assertThat(keyed.size()).isEqualTo(5_000);
    assertThat(looks.get()).isAtMost(100_000);
  }

  @Test
  void aFullBulkheadIsToldFromOneThatIsLeft() {
    Entrance entrance = entrance(time.environment());
    List<CompletableFuture<String>> bodies = new ArrayList<>();
    CompletableFuture<String> first =
        entrance.callAsync(
            () -> {
              bodies.add(new CompletableFuture<>());
              return bodies.get(0);
            });
    first.cancel(true); // the body heeds it
    assertThat(bodies.get(0).isCancelled()).isTrue();
    CompletableFuture<String> deaf = new CompletableFuture<>();
    CompletableFuture<String> second = entrance.callAsync(deaf::minimalCompletionStage);
    second.cancel(true); // which the body cannot hear of: it is under way still
    CompletableFuture<String> third =
        entrance.callAsync(() -> CompletableFuture.completedFuture("a"));
    time.advance(ofSeconds(5));
    assertThat(cause(third)).isInstanceOf(BulkheadFullException.class);
    deaf.complete("late");
    assertThat(entrance.callAsync(() -> CompletableFuture.completedFuture("a")).join())
        .isEqualTo("a");
  }

  private Pace pace(Duration per) {
    return Pace.of(Quiet.class, "fetch", 1, per, ofNanos(0), 10, time.environment());
  }

  private static Entrance entrance(dev.damask.Environment environment) {
    return Entrance.of(Quiet.class, "fetch", 1, ofSeconds(5), 10, environment);
  }

  private static Throwable cause(CompletableFuture<?> future) {
    assertThat(future.isDone()).isTrue();
    return assertThrows(ExecutionException.class, future::get).getCause();
  }
}
