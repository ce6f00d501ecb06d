package dev.damask.test;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.Environment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Several threads in one fake time. */
final class FakeTimeThreadsTest {

  private static final int THREADS = 8;
  private static final int ROUNDS = 1_000;

  private final FakeEnvironment fake = FakeEnvironment.create();
  private final Environment environment = fake.environment();

  private static void onThreads(Callable<?> round) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Object>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        tasks.add(
            () -> {
              for (int j = 0; j < ROUNDS; j++) {
                round.call();
              }
              return null;
            });
      }
      for (Future<Object> future : threads.invokeAll(tasks)) {
        future.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void everyTaskRunsOnceWhoeverMovesTheTime() throws Exception {
    AtomicInteger ran = new AtomicInteger();
    AtomicInteger early = new AtomicInteger();
    onThreads(
        () -> {
          long due = environment.ticker().getAsLong() + 3;
          var unused =
              environment
                  .scheduler()
                  .schedule(
                      () -> {
                        ran.incrementAndGet();
                        if (environment.ticker().getAsLong() < due) {
                          early.incrementAndGet();
                        }
                      },
                      Duration.ofNanos(3));
          fake.advance(Duration.ofNanos(2));
          return null;
        });
    fake.advance(Duration.ofNanos(3));
    assertThat(ran.get()).isEqualTo(THREADS * ROUNDS);
    assertThat(early.get()).isEqualTo(0);
    assertThat(fake.waiting()).isEmpty();
  }

  @Test
  void everySleepIsRecordedAndPasses() throws Exception {
    onThreads(
        () -> {
          long before = environment.ticker().getAsLong();
          environment.sleeper().sleep(Duration.ofNanos(5));
          assertThat(environment.ticker().getAsLong()).isAtLeast(before + 5);
          return null;
        });
    assertThat(fake.sleeps()).hasSize(THREADS * ROUNDS);
  }
}
