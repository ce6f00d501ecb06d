package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.BulkheadFullException;
import dev.damask.testing.FakeTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class EntranceTest {

  private final FakeTime time = new FakeTime();

  @AfterEach
  void releaseFlag() {
    Thread.interrupted();
  }

  @Test
  void rejectsWhereNoPlaceIsFree() {
    Entrance entrance = entrance(2, Duration.ZERO);
    Places first = entrance.enter();
    entrance.enter();

    BulkheadFullException full = assertThrows(BulkheadFullException.class, entrance::enter);

    assertThat(full.type()).isEqualTo(Client.class.getName());
    assertThat(full.method()).isEqualTo("fetch");
    assertThat(full.retryAfter()).isEmpty();
    assertThat(full.getStackTrace()).isEmpty();
    assertThat(full)
        .hasMessageThat()
        .isEqualTo(Client.class.getName() + ".fetch was not called: its bulkhead is full");
    first.leave();
    entrance.enter();
  }

  @Test
  void threadsWaitInOrder() throws Exception {
    Entrance entrance = entrance(1, ofSeconds(5));
    Places places = entrance.enter();
    List<Integer> order = new ArrayList<>();
    List<Threads.Running<Integer>> waiting = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int number = i;
      Threads.Running<Integer> running =
          Threads.start(
              () -> {
                Places mine = entrance.enter();
                order.add(number);
                mine.leave();
                return number;
              });
      running.awaitWaiting();
      waiting.add(running);
    }
    places.leave();
    for (Threads.Running<Integer> running : waiting) {
      running.result();
    }
    assertThat(order).containsExactly(0, 1, 2, 3).inOrder();
    assertThat(places.areAllFree()).isTrue();
    assertThat(time.delays()).isEmpty();
  }

  @Test
  void aThreadWaitsNoLongerThanItMay() throws Exception {
    Entrance entrance = entrance(1, ofSeconds(5));
    Places places = entrance.enter();
    Threads.Running<Places> waiting = Threads.start(entrance::enterInterruptibly);
    waiting.awaitWaiting();
    time.advance(ofSeconds(5).minusNanos(1));
    assertThat(waiting.future().isDone()).isFalse();
    time.advance(Duration.ofNanos(1));

    assertThat(waiting.failure()).isInstanceOf(BulkheadFullException.class);
    places.leave();
    assertThat(places.areAllFree()).isTrue();
  }

  @Test
  void anInterruptedThreadLeavesTheLine() throws Exception {
    Entrance entrance = entrance(1, ofSeconds(5));
    Places places = entrance.enter();
    Threads.Running<Places> declared = Threads.start(entrance::enterInterruptibly);
    declared.awaitWaiting();
    Threads.Running<Boolean> undeclared =
        Threads.start(
            () -> {
              CancellationException cancelled =
                  assertThrows(CancellationException.class, entrance::enter);
              assertThat(cancelled)
                  .hasMessageThat()
                  .isEqualTo("Interrupted while waiting for a place for fetch()");
              return Thread.interrupted();
            });
    undeclared.awaitWaiting();
    declared.thread().interrupt();
    undeclared.thread().interrupt();

    assertThat(declared.failure()).isInstanceOf(InterruptedException.class);
    assertThat(undeclared.result()).isTrue();
    assertThat(time.delays()).isEmpty();
    places.leave();
    assertThat(places.areAllFree()).isTrue();
  }

  @Test
  void anInterruptedThreadTakesAFreePlaceButDoesNotWait() {
    Entrance entrance = entrance(1, ofSeconds(5));
    Thread.currentThread().interrupt();
    entrance.enter();
    assertThrows(CancellationException.class, entrance::enter);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThrows(InterruptedException.class, entrance::enterInterruptibly);
  }

  @Test
  void keysHavePlacesOfTheirOwn() {
    Entrance entrance = entrance(1, Duration.ZERO);
    Places one = entrance.enter("one");
    entrance.enter("two");
    entrance.enter((Object) null);
    assertThrows(BulkheadFullException.class, () -> entrance.enter("one"));
    one.leave();
    entrance.as("other").enter("one");
    assertThat(
            assertThrows(BulkheadFullException.class, () -> entrance.as("other").enter("one"))
                .method())
        .isEqualTo("other");
  }

  private Entrance entrance(int value, Duration maxWait) {
    return Entrance.of(Client.class, "fetch", value, maxWait, 10, time.environment());
  }

  private static final class Client {}
}
