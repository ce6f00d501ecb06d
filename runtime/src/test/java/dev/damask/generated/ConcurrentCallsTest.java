package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ConcurrentCallsTest {

  /** The kinds of executors that calls may run on. */
  enum Kind {
    SYSTEM,
    POOL,
    DIRECT,
    REFUSING;

    void with(Consumer<Environment> test) {
      ExecutorService pool = Executors.newFixedThreadPool(2);
      try {
        test.accept(Environment.builder().executor(executor(pool)).build());
      } finally {
        pool.shutdownNow();
      }
    }

    private Executor executor(ExecutorService pool) {
      return switch (this) {
        case SYSTEM -> Environment.system().executor();
        case POOL -> pool;
        case DIRECT -> Runnable::run;
        case REFUSING ->
            task -> {
              throw new RejectedExecutionException();
            };
      };
    }
  }

  private final IOException failure = new IOException("no");

  @AfterEach
  void releaseFlag() {
    Thread.interrupted();
  }

  @ParameterizedTest
  @EnumSource
  void resultsComeInTheOrderOfTheItems(Kind kind) {
    kind.with(
        environment -> {
          List<Integer> items = new ArrayList<>(IntStream.range(0, 1000).boxed().toList());
          items.set(500, null);
          assertThat(ConcurrentCalls.of(items, 0, environment, item -> item)).isEqualTo(items);
          assertThat(ConcurrentCalls.of(items, 3, environment, item -> item)).isEqualTo(items);
          assertThat(ConcurrentCalls.of(List.of(), 3, environment, item -> item)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void noMoreThanTheLimitAtOnce(Kind kind) {
    kind.with(
        environment -> {
          AtomicInteger now = new AtomicInteger();
          Set<Integer> seen = ConcurrentHashMap.newKeySet();
          ConcurrentCalls.of(
              Collections.nCopies(2000, "a"),
              5,
              environment,
              item -> {
                seen.add(now.incrementAndGet());
                Thread.yield();
                return now.decrementAndGet();
              });
          assertThat(Collections.max(seen)).isAtMost(5);
        });
  }

  @Test
  void allRunAtOnceWithoutALimit() {
    CyclicBarrier all = new CyclicBarrier(50);
    List<Integer> results =
        ConcurrentCalls.of(Collections.nCopies(50, "a"), 0, null, item -> all.await());
    assertThat(results).hasSize(50);
  }

  @ParameterizedTest
  @EnumSource
  void aFailureIsThrownAsItIs(Kind kind) {
    kind.with(
        environment -> {
          for (Throwable thrown :
              new Throwable[] {
                failure,
                new AssertionError(),
                new CompletionException(failure),
                new IllegalStateException()
              }) {
            Throwable caught =
                assertThrows(
                    Throwable.class,
                    () ->
                        ConcurrentCalls.of(
                            List.of(1, 2, 3),
                            0,
                            environment,
                            item -> {
                              throw thrown;
                            }));
            assertThat(caught).isSameInstanceAs(thrown);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
          }
        });
  }

  @Test
  void theFirstFailureCancelsTheRestAndJoinsIt() {
    CountDownLatch underWay = new CountDownLatch(2);
    AtomicInteger cancelled = new AtomicInteger();
    Throwable caught =
        assertThrows(
            IOException.class,
            () ->
                ConcurrentCalls.of(
                    List.of(1, 2, 3, 4, 5),
                    3,
                    null,
                    item -> {
                      if (item == 3) {
                        underWay.await();
                        throw failure;
                      }
                      underWay.countDown();
                      try {
                        return new CountDownLatch(1).getCount() + forever();
                      } catch (InterruptedException e) {
                        cancelled.incrementAndGet();
                        throw e;
                      }
                    }));
    assertThat(caught).isSameInstanceAs(failure);
    assertThat(cancelled.get()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(names = {"SYSTEM", "POOL", "DIRECT"})
  void anInterruptCancelsAll(Kind kind) {
    kind.with(
        environment -> {
          CountDownLatch underWay = new CountDownLatch(1);
          AtomicInteger open = new AtomicInteger();
          AtomicBoolean flag = new AtomicBoolean();
          Threads.Running<List<Integer>> caller =
              Threads.start(
                  () -> {
                    try {
                      return ConcurrentCalls.of(
                          List.of(1, 2, 3, 4), 0, environment, item -> hold(underWay, open));
                    } finally {
                      flag.set(Thread.currentThread().isInterrupted());
                    }
                  });
          Threads.await(underWay);
          caller.thread().interrupt();

          assertThat(failure(caller)).isInstanceOf(CancellationException.class);
          assertThat(flag.get()).isTrue();
          assertThat(open.get()).isEqualTo(0);
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"SYSTEM", "POOL", "DIRECT"})
  void anInterruptIsThrownWhereItIsDeclared(Kind kind) {
    kind.with(
        environment -> {
          CountDownLatch underWay = new CountDownLatch(1);
          AtomicInteger open = new AtomicInteger();
          Threads.Running<List<Integer>> caller =
              Threads.start(
                  () ->
                      ConcurrentCalls.interruptibly(
                          List.of(1, 2, 3, 4), 2, environment, item -> hold(underWay, open)));
          Threads.await(underWay);
          caller.thread().interrupt();

          assertThat(failure(caller)).isInstanceOf(InterruptedException.class);
          assertThat(open.get()).isEqualTo(0);
        });
  }

  @Test
  void whoIsInterruptedBeforehandBeginsNothing() {
    AtomicInteger begun = new AtomicInteger();
    Thread.currentThread().interrupt();
    assertThrows(
        CancellationException.class,
        () -> ConcurrentCalls.of(List.of(1), 0, null, item -> begun.incrementAndGet()));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(begun.get()).isEqualTo(0);
  }

  @ParameterizedTest
  @EnumSource
  void callsNestWithoutStarvingOneAnother(Kind kind) {
    kind.with(
        environment -> {
          List<Integer> items = IntStream.range(0, 8).boxed().toList();
          List<List<List<Integer>>> nested =
              ConcurrentCalls.of(
                  items,
                  0,
                  environment,
                  one ->
                      ConcurrentCalls.of(
                          items,
                          0,
                          environment,
                          two -> ConcurrentCalls.of(items, 2, environment, item -> item)));
          assertThat(nested).hasSize(8);
          assertThat(nested.get(7).get(7)).isEqualTo(items);
        });
  }

  @Test
  void aThreadOfAPoolIsGivenBackWithoutAnInterrupt() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    Environment environment = Environment.builder().executor(pool).build();
    for (int i = 0; i < 200; i++) {
      assertThrows(
          IOException.class,
          () ->
              ConcurrentCalls.of(
                  Arrays.asList(1, 2, 3),
                  0,
                  environment,
                  item -> {
                    throw failure;
                  }));
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
      assertThat(pool.submit(() -> Thread.currentThread().isInterrupted()).get()).isFalse();
    }
    pool.shutdownNow();
  }

  private static int hold(CountDownLatch underWay, AtomicInteger open) throws InterruptedException {
    open.incrementAndGet();
    underWay.countDown();
    try {
      return forever();
    } finally {
      open.decrementAndGet();
    }
  }

  private static int forever() throws InterruptedException {
    new CountDownLatch(1).await();
    return 1;
  }

  private static Throwable failure(Threads.Running<?> running) {
    try {
      return running.failure();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
