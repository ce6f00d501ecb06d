package dev.damask;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.cache.CacheStore;
import dev.damask.cache.CacheStores;
import dev.damask.decorate.TimingSink;
import dev.damask.observe.CallListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class EnvironmentTest {

  private static final Duration SHORT = Duration.ofMillis(20);

  @Test
  void systemIsOneObjectOfTheSystemsParts() {
    Environment system = Environment.system();

    assertThat(Environment.system()).isSameInstanceAs(system);
    assertThat(system.clock()).isEqualTo(Clock.system(ZoneId.systemDefault()));
    assertThat(system.executor()).isSameInstanceAs(SystemEnvironment.EXECUTOR);
    long before = System.nanoTime();
    long now = system.ticker().getAsLong();
    assertThat(now - before).isAtLeast(0);
    assertThat(System.nanoTime() - now).isAtLeast(0);
  }

  @Test
  void eachPartIsWhatItWasSetTo() {
    LongSupplier ticker = () -> 7;
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    Environment.Sleeper sleeper = duration -> {};
    Environment.Scheduler scheduler = (task, delay) -> new CompletableFuture<Void>();
    Executor executor = Runnable::run;
    TimingSink sink = (type, name, elapsed, failure) -> {};
    CallListener listener = event -> {};
    CacheStores stores = new NoStores();
    Settings settings = name -> null;
    Supplier<Locale> locale = () -> Locale.GERMAN;

    Environment environment =
        Environment.builder()
            .ticker(ticker)
            .clock(clock)
            .sleeper(sleeper)
            .scheduler(scheduler)
            .executor(executor)
            .timingSinks(List.of(sink))
            .listeners(List.of(listener))
            .cacheStores(stores)
            .settings(settings)
            .locale(locale)
            .build();

    assertThat(environment.ticker()).isSameInstanceAs(ticker);
    assertThat(environment.clock()).isSameInstanceAs(clock);
    assertThat(environment.sleeper()).isSameInstanceAs(sleeper);
    assertThat(environment.scheduler()).isSameInstanceAs(scheduler);
    assertThat(environment.executor()).isSameInstanceAs(executor);
    assertThat(environment.timingSinks()).containsExactly(sink);
    assertThat(environment.listeners()).containsExactly(listener);
    assertThat(environment.cacheStores()).hasValue(stores);
    assertThat(environment.settings()).isSameInstanceAs(settings);
    assertThat(environment.locale()).isSameInstanceAs(locale);
  }

  @Test
  void whatIsNotSetIsTheSystems() {
    Environment environment = Environment.builder().ticker(() -> 7).build();

    assertThat(environment.executor()).isSameInstanceAs(SystemEnvironment.EXECUTOR);
    assertThat(environment.timingSinks()).isEqualTo(Environment.system().timingSinks());
    assertThat(environment.listeners()).isEmpty();
    assertThat(environment.cacheStores()).isEmpty();
    assertThat(environment.settings()).isSameInstanceAs(SystemSettings.INSTANCE);
    assertThat(environment.locale().get()).isEqualTo(Locale.getDefault());
  }

  @Test
  void sinksAreCopiedAndUnmodifiable() {
    List<TimingSink> sinks = new ArrayList<>();
    Environment environment = Environment.builder().timingSinks(sinks).build();

    sinks.add((type, name, elapsed, failure) -> {});

    assertThat(environment.timingSinks()).isEmpty();
    assertThrows(
        UnsupportedOperationException.class, () -> environment.timingSinks().add(sinks.get(0)));
  }

  @Test
  void nullsAreRejected() {
    Environment.Builder builder = Environment.builder();

    assertThrows(NullPointerException.class, () -> builder.ticker(null));
    assertThrows(NullPointerException.class, () -> builder.clock(null));
    assertThrows(NullPointerException.class, () -> builder.sleeper(null));
    assertThrows(NullPointerException.class, () -> builder.scheduler(null));
    assertThrows(NullPointerException.class, () -> builder.executor(null));
    assertThrows(NullPointerException.class, () -> builder.timingSinks(null));
    assertThrows(
        NullPointerException.class, () -> builder.timingSinks(Arrays.asList((TimingSink) null)));
    assertThrows(NullPointerException.class, () -> builder.listeners(null));
    assertThrows(NullPointerException.class, () -> builder.cacheStores(null));
    assertThrows(NullPointerException.class, () -> builder.settings(null));
    assertThrows(NullPointerException.class, () -> builder.locale(null));
  }

  @Test
  void systemSleepsAtLeastAsLong() throws InterruptedException {
    long start = System.nanoTime();

    Environment.system().sleeper().sleep(SHORT);

    assertThat(System.nanoTime() - start).isAtLeast(SHORT.toNanos());
  }

  @Test
  void systemSleepEndsAtAnInterrupt() {
    Thread.currentThread().interrupt();

    // The longest duration there is must not overflow either.
    Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
    assertThrows(InterruptedException.class, () -> Environment.system().sleeper().sleep(forever));
  }

  @Test
  void systemSchedulerRunsTheTaskLaterOnAnotherThread() throws Exception {
    CompletableFuture<Thread> ran = new CompletableFuture<>();
    long start = System.nanoTime();

    Environment.system().scheduler().schedule(() -> ran.complete(Thread.currentThread()), SHORT);

    assertThat(ran.get(30, SECONDS)).isNotSameInstanceAs(Thread.currentThread());
    assertThat(System.nanoTime() - start).isAtLeast(SHORT.toNanos());
  }

  @Test
  void tasksThatHangKeepNoOtherOut() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch hanging = new CountDownLatch(100);
    for (int i = 0; i < 100; i++) {
      Environment.system()
          .scheduler()
          .schedule(
              () -> {
                hanging.countDown();
                try {
                  end.await();
                } catch (InterruptedException e) {
                  throw new AssertionError(e);
                }
              },
              Duration.ZERO);
    }
    assertThat(hanging.await(30, SECONDS)).isTrue();
    end.countDown();
  }

  @Test
  void cancelledTaskIsNotRun() throws InterruptedException {
    AtomicBoolean ran = new AtomicBoolean();
    CountDownLatch later = new CountDownLatch(1);
    Environment.Scheduler scheduler = Environment.system().scheduler();

    Future<?> future = scheduler.schedule(() -> ran.set(true), SHORT);
    assertThat(future.cancel(false)).isTrue();
    scheduler.schedule(later::countDown, SHORT.multipliedBy(5));

    assertThat(later.await(30, SECONDS)).isTrue();
    assertThat(ran.get()).isFalse();
  }

  /** An engine that keeps nothing. */
  private static final class NoStores implements CacheStores {
    @Override
    public CacheStore open(String name, Duration ttl) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public void close() {}
  }
}
