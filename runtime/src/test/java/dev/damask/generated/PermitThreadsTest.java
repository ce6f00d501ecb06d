package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.time.Duration.ofNanos;

import dev.damask.Environment;
import dev.damask.decorate.RejectedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** However threads race, no place gets lost, and no turn is given twice. */
final class PermitThreadsTest {

  private static final int CALLS = Integer.getInteger("permits.calls", 1_000_000);

  @Test
  void noPlaceIsLostByThreadsThatWaitAndAreInterrupted() throws Exception {
    loseNoPlace(task -> new Thread(task).start());
  }

  /** Before 21 platform threads again. */
  @Test
  void norByVirtualThreads() throws Exception {
    loseNoPlace(VirtualThreads.or(task -> new Thread(task).start()));
  }

  private static void loseNoPlace(Executor executor) throws Exception {
    Entrance entrance =
        Entrance.of(Quiet.class, "fetch", 2, Duration.ofMillis(5), 10, Environment.system());
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger entered = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    List<Callable<Void>> tasks = new ArrayList<>();
    int each = CALLS / 100;
    for (int thread = 0; thread < 6; thread++) {
      Random random = new Random(thread);
      tasks.add(
          () -> {
            for (int i = 0; i < each; i++) {
              if (random.nextInt(10) == 0) {
                Thread.currentThread().interrupt();
              }
              try {
                Places places = entrance.enter();
                try {
                  assertThat(underWay.incrementAndGet()).isAtMost(2);
                  entered.incrementAndGet();
                  Thread.yield();
                } finally {
                  underWay.decrementAndGet();
                  places.leave();
                }
              } catch (RejectedException | CancellationException e) {
                failed.incrementAndGet();
              }
              Thread.interrupted();
            }
            return null;
          });
    }
    for (FutureTask<Void> task : start(tasks, executor)) {
      task.get(10, TimeUnit.MINUTES);
    }
    Places places = entrance.enter();
    places.leave();
    assertThat(places.areAllFree()).isTrue();
    assertThat(entered.get() + failed.get()).isEqualTo(6 * each);
    assertThat(entered.get()).isAtLeast(each / 10);
  }

  @Test
  void inNoSpanDoMoreCallsBeginThanMay() throws Exception {
    exceedNoLimit(task -> new Thread(task).start());
  }

  /** Before 21 platform threads again. */
  @Test
  void norOnVirtualThreads() throws Exception {
    exceedNoLimit(VirtualThreads.or(task -> new Thread(task).start()));
  }

  private static void exceedNoLimit(Executor executor) throws Exception {
    AtomicLong nanos = new AtomicLong();
    ThreadLocal<Long> seen = new ThreadLocal<>();
    int value = 10;
    int per = 100;
    Environment environment =
        Environment.builder()
            .ticker(
                () -> {
                  long now = nanos.addAndGet(3);
                  seen.set(now);
                  return now;
                })
            .sleeper(duration -> nanos.addAndGet(duration.toNanos()))
            .build();
    Pace pace = Pace.of(Quiet.class, "fetch", value, ofNanos(per), ofNanos(150), 10, environment);
    int each = CALLS / 40;
    List<Callable<long[]>> tasks = new ArrayList<>();
    for (int thread = 0; thread < 8; thread++) {
      tasks.add(
          () -> {
            long[] begins = new long[each];
            int count = 0;
            for (int i = 0; i < each; i++) {
              try {
                pace.await();
                begins[count++] = seen.get();
              } catch (RejectedException e) {
                Thread.yield();
              }
            }
            return Arrays.copyOf(begins, count);
          });
    }
    List<Long> begins = new ArrayList<>();
    for (FutureTask<long[]> task : start(tasks, executor)) {
      Arrays.stream(task.get(10, TimeUnit.MINUTES)).forEach(begins::add);
    }
    begins.sort(null);
    for (int i = value; i < begins.size(); i++) {
      assertWithMessage("begin %s", i)
          .that(begins.get(i) - begins.get(i - value))
          .isAtLeast((long) per);
    }
    assertThat(begins.size()).isAtLeast(each / 10);
  }

  private static <T> List<FutureTask<T>> start(List<Callable<T>> tasks, Executor executor) {
    List<FutureTask<T>> started = tasks.stream().map(FutureTask::new).toList();
    started.forEach(executor::execute);
    return started;
  }
}
