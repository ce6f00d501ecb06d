package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.Environment;
import dev.damask.observe.AttemptFailed;
import dev.damask.observe.CacheAsked;
import dev.damask.observe.CallEnded;
import dev.damask.observe.CallEvent;
import dev.damask.observe.CallListener;
import dev.damask.observe.MicrometerListener;
import dev.damask.testing.FakeTime;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** However many threads call, there are as many events as calls. */
final class ManyEventsTest {

  private static final int THREADS = 8;
  private static final int CALLS_OF_THREAD = 125_000;
  private static final int CALLS = THREADS * CALLS_OF_THREAD;

  /** Their logger is off: the tests' log shows INFO and above. */
  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo implements java.util.function.IntUnaryOperator {
            @Timed(slow = "1h") @Cached(maximumSize = 50)
            @Override public int applyAsInt(int n) { return n; }
          }
          """);

  private static final Woven LATER =
      Woven.of(
          """
          @Decorate public class Foo implements java.util.function.IntFunction<CompletableFuture<Integer>> {
            @Timed(slow = "1h") @Cached(maximumSize = 50)
            @Override public CompletableFuture<Integer> apply(int n) { return CompletableFuture.completedFuture(n); }
          }
          """);

  private final LongAdder asked = new LongAdder();
  private final LongAdder ended = new LongAdder();
  private final LongAdder attempts = new LongAdder();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  private void count(CallEvent event) {
    if (event instanceof CacheAsked) {
      asked.increment();
    } else if (event instanceof CallEnded) {
      ended.increment();
    } else if (event instanceof AttemptFailed) {
      attempts.increment();
    }
  }

  private Environment environment() {
    CallListener counts = this::count;
    return new FakeTime()
        .builder()
        .listeners(List.of(counts, new MicrometerListener(registry)))
        .build();
  }

  /** A task for each of the threads, all at once; the numbers that they call for differ. */
  private static void onThreads(IntFunction<Callable<Void>> task) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Void>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        running.add(threads.submit(task.apply(i)));
      }
      for (Future<Void> one : running) {
        one.get(5, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void assertThatAllWereTold() {
    assertThat(asked.sum()).isEqualTo(CALLS);
    assertThat(ended.sum()).isEqualTo(CALLS);
    assertThat(
            registry.find("damask.cache").counters().stream().mapToDouble(it -> it.count()).sum())
        .isEqualTo((double) CALLS);
    assertThat(registry.get("damask.call").timer().count()).isEqualTo(CALLS);
    assertThat(registry.get("damask.cache").tags("answer", "hit").counter().count())
        .isGreaterThan(0);
    assertThat(registry.get("damask.cache").tags("answer", "computed").counter().count())
        .isGreaterThan(0);
  }

  @Test
  void hitsComputedAndJoined() throws Throwable {
    IntUnaryOperator foo = (IntUnaryOperator) FOO.create(environment());
    onThreads(
        thread ->
            () -> {
              for (int i = 0; i < CALLS_OF_THREAD; i++) {
                assertThat(foo.applyAsInt(i / 4 % 100)).isEqualTo(i / 4 % 100);
              }
              return null;
            });
    assertThatAllWereTold();
  }

  @Test
  @SuppressWarnings("unchecked")
  void ofAsynchronousCalls() throws Throwable {
    IntFunction<CompletableFuture<Integer>> later =
        (IntFunction<CompletableFuture<Integer>>) LATER.create(environment());
    onThreads(
        thread ->
            () -> {
              for (int i = 0; i < CALLS_OF_THREAD; i++) {
                assertThat(later.apply(i / 4 % 100).join()).isEqualTo(i / 4 % 100);
              }
              return null;
            });
    assertThatAllWereTold();
  }

  @Test
  void attemptsThatFail() throws Throwable {
    Woven woven =
        Woven.of(
            """
            @Decorate public class Foo implements java.util.function.IntUnaryOperator {
              @Retry(maxAttempts = 2, delay = "0s", fallback = "instead")
              @Override public int applyAsInt(int n) { throw FAILURE; }
              int instead(int n) { return n; }
              private static final IllegalStateException FAILURE = new Quiet();
              static final class Quiet extends IllegalStateException {
                @Override public Throwable fillInStackTrace() { return this; }
              }
            }
            """);
    IntUnaryOperator foo = (IntUnaryOperator) woven.create(environment());
    java.io.PrintStream before = System.err;
    System.setErr(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
    try {
      onThreads(
          thread ->
              () -> {
                for (int i = 0; i < 1000; i++) {
                  assertThat(foo.applyAsInt(i)).isEqualTo(i);
                }
                return null;
              });
    } finally {
      System.setErr(before);
    }
    assertThat(attempts.sum()).isEqualTo(2 * THREADS * 1000);
    assertThat(registry.get("damask.attempt").counter().count()).isEqualTo(2.0 * THREADS * 1000);
    assertThat(registry.get("damask.fallback").counter().count()).isEqualTo(1.0 * THREADS * 1000);
  }
}
