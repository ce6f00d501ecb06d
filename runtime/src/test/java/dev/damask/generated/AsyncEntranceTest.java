package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.BulkheadFullException;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

final class AsyncEntranceTest {

  private final FakeTime time = new FakeTime();

  @Test
  void anAsynchronousCallKeepsItsPlaceUntilItsEnd() throws Exception {
    Entrance entrance = entrance(1, Duration.ZERO);
    CompletableFuture<String> body = new CompletableFuture<>();
    CompletableFuture<String> call = entrance.callAsync(() -> body);

    assertThat(failure(entrance.callAsync(() -> body))).isInstanceOf(BulkheadFullException.class);
    body.complete("a");
    assertThat(call.get()).isEqualTo("a");
    IOException thrown = new IOException();
    assertThat(
            failure(
                entrance.callAsync(
                    () -> {
                      throw thrown;
                    })))
        .isSameInstanceAs(thrown);
    assertThat(entrance.callAsync(() -> CompletableFuture.completedFuture("b")).get())
        .isEqualTo("b");
  }

  @Test
  void asynchronousCallsWaitInOrderWithoutThreads() {
    Entrance entrance = entrance(1, ofSeconds(5));
    List<CompletableFuture<Integer>> bodies = new ArrayList<>();
    List<CompletableFuture<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      calls.add(
          entrance.callAsync(
              () -> {
                CompletableFuture<Integer> body = new CompletableFuture<>();
                bodies.add(body);
                return body;
              }));
    }
    assertThat(bodies).hasSize(1);
    calls.get(1).cancel(true);
    bodies.get(0).complete(0);
    assertThat(bodies).hasSize(2);
    time.advance(ofSeconds(5));

    assertThat(failure(calls.get(3))).isInstanceOf(BulkheadFullException.class);
    assertThat(calls.get(2).isDone()).isFalse();
    calls.get(2).cancel(true);
    assertThat(bodies.get(1).isCancelled()).isTrue();
    Places places = entrance.enter();
    places.leave();
    assertThat(places.areAllFree()).isTrue();
    assertThat(time.delays()).isEmpty();
  }

  @Test
  void manyCallsThatEndAtOnceDoNotNest() {
    Entrance entrance = entrance(1, ofSeconds(5));
    Places places = entrance.enter();
    List<CompletableFuture<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      int number = i;
      calls.add(entrance.callAsync(() -> CompletableFuture.completedFuture(number)));
    }
    places.leave();
    for (int i = 0; i < calls.size(); i++) {
      assertThat(calls.get(i).join()).isEqualTo(i);
    }
    assertThat(places.areAllFree()).isTrue();
  }

  @Test
  void anExecutorOrSchedulerThatRefusesFailsTheCallOnly() {
    RejectedExecutionException refused = new RejectedExecutionException();
    Entrance entrance =
        Entrance.of(
            Client.class,
            "fetch",
            1,
            ofSeconds(5),
            10,
            time.builder()
                .executor(
                    task -> {
                      throw refused;
                    })
                .build());
    Places places = entrance.enter();
    CompletableFuture<String> call =
        entrance.callAsync(() -> CompletableFuture.completedFuture("a"));
    places.leave();
    assertThat(failure(call)).isSameInstanceAs(refused);
    assertThat(places.areAllFree()).isTrue();

    Entrance unscheduled =
        Entrance.of(
            Client.class,
            "fetch",
            1,
            ofSeconds(5),
            10,
            time.builder()
                .scheduler(
                    (task, delay) -> {
                      throw refused;
                    })
                .build());
    Places taken = unscheduled.enter();
    assertThat(assertThrows(RejectedExecutionException.class, unscheduled::enter))
        .isSameInstanceAs(refused);
    assertThat(failure(unscheduled.callAsync(() -> CompletableFuture.completedFuture("a"))))
        .isSameInstanceAs(refused);
    taken.leave();
    assertThat(taken.areAllFree()).isTrue();
  }

  private Entrance entrance(int value, Duration maxWait) {
    return Entrance.of(Client.class, "fetch", value, maxWait, 10, time.environment());
  }

  private static Throwable failure(CompletableFuture<?> future) {
    assertThat(future.isDone()).isTrue();
    return assertThrows(ExecutionException.class, future::get).getCause();
  }

  private static final class Client {}
}
