package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.time.Duration.ofNanos;

import dev.damask.testing.FakeTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Compares rate limits with a simple model of one, by random scripts. */
final class PaceModelTest {

  private static final int SCRIPTS = Integer.getInteger("pace.scripts", 1_000);

  @Test
  void randomScriptsGoAsTheySimplyShould() {
    int begun = 0;
    int refused = 0;
    int left = 0;
    for (int seed = 0; seed < SCRIPTS; seed++) {
      Random random = new Random(seed);
      int value = 1 + random.nextInt(4);
      int per = 1 + random.nextInt(12);
      int maxWait = random.nextInt(40);
      FakeTime fake = new FakeTime();
      Pace pace =
          Pace.of(
              Client.class, "fetch", value, ofNanos(per), ofNanos(maxWait), 10, fake.environment());
      Simple simple = new Simple(value, per, maxWait);
      List<CompletableFuture<Long>> calls = new ArrayList<>();
      for (int step = 0; step < 60; step++) {
        int choice = random.nextInt(10);
        if (choice < 5) {
          calls.add(pace.callAsync(() -> CompletableFuture.completedFuture(fake.nanos())));
          simple.call();
        } else if (choice < 6 && !calls.isEmpty()) {
          int index = random.nextInt(calls.size());
          left += calls.get(index).cancel(true) ? 1 : 0;
          simple.cancel(index);
        } else {
          int nanos = random.nextInt(8);
          fake.advance(ofNanos(nanos));
          simple.advance(nanos);
        }
        fake.advance(Duration.ZERO);
        for (int i = 0; i < calls.size(); i++) {
          assertWithMessage("seed %s, step %s, call %s", seed, step, i)
              .that(state(calls.get(i)))
              .isEqualTo(simple.states.get(i));
        }
      }
      begun += (int) simple.states.stream().filter(state -> state >= 0).count();
      refused += (int) simple.states.stream().filter(state -> state == Simple.REFUSED).count();
    }
    assertThat(begun).isAtLeast(5 * SCRIPTS);
    assertThat(refused).isAtLeast(SCRIPTS / 2);
    assertThat(left).isAtLeast(SCRIPTS / 2);
  }

  private static long state(CompletableFuture<Long> call) {
    if (!call.isDone()) {
      return Simple.WAITS;
    }
    return call.isCancelled()
        ? Simple.LEFT
        : call.isCompletedExceptionally() ? Simple.REFUSED : call.join();
  }

  /** A limit that tries at every nanosecond who may begin. */
  private static final class Simple {

    static final long WAITS = -1;
    static final long REFUSED = -2;
    static final long LEFT = -3;

    final int value;
    final int per;
    final int maxWait;
    final List<Long> states = new ArrayList<>();
    final List<Long> begins = new ArrayList<>();
    final Queue<Integer> line = new ArrayDeque<>();
    long now;

    Simple(int value, int per, int maxWait) {
      this.value = value;
      this.per = per;
      this.maxWait = maxWait;
    }

    void call() {
      long turn = turn();
      if (turn - now > maxWait) {
        states.add(REFUSED);
      } else {
        line.add(states.size());
        states.add(WAITS);
        beginAll();
      }
    }

    void cancel(int index) {
      if (line.remove(index)) {
        states.set(index, LEFT);
        beginAll();
      }
    }

    void advance(int nanos) {
      for (int i = 0; i < nanos; i++) {
        now++;
        beginAll();
      }
    }

    private void beginAll() {
      while (!line.isEmpty() && mayBegin(begins, now)) {
        begins.add(now);
        states.set(line.remove(), now);
      }
    }

    /** When one who comes now begins if nobody leaves. */
    private long turn() {
      List<Long> copy = new ArrayList<>(begins);
      long at = now;
      for (int i = 0; i <= line.size(); i++) {
        while (!mayBegin(copy, at)) {
          at++;
        }
        copy.add(at);
      }
      return at;
    }

    private boolean mayBegin(List<Long> earlier, long at) {
      return earlier.size() < value || earlier.get(earlier.size() - value) <= at - per;
    }
  }

  private static final class Client {}
}
