package dev.damask.testing;

import dev.damask.Environment;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time that passes only when a test says so, or when somebody sleeps: a sleep ends at once and
 * moves the time on. Tasks run on the thread that calls {@link #advance}. Safe for use by several
 * threads.
 */
public final class FakeTime {

  private static final Instant ORIGIN = Instant.parse("2026-01-01T00:00:00Z");

  private final AtomicLong nanos = new AtomicLong();
  private final Queue<Duration> sleeps = new ConcurrentLinkedQueue<>();
  private final Queue<Scheduled> queue = new ConcurrentLinkedQueue<>();

  /** An environment of this time, without timing sinks. */
  public Environment environment() {
    return builder().build();
  }

  /** A builder of such an environment, to change parts of it. */
  public Environment.Builder builder() {
    InstantSource instants = () -> ORIGIN.plusNanos(nanos.get());
    return Environment.builder()
        .ticker(nanos::get)
        .clock(instants.withZone(ZoneOffset.UTC))
        .sleeper(this::sleep)
        .scheduler(this::schedule)
        .executor(Runnable::run)
        .timingSinks(List.of());
  }

  /** What the ticker says. */
  public long nanos() {
    return nanos.get();
  }

  /** Sets what the ticker says; may go back. */
  public void set(long nanos) {
    this.nanos.set(nanos);
  }

  /** Moves the time on, and runs the tasks that become due, each at its time. */
  public void advance(Duration duration) {
    long end = nanos.get() + duration.toNanos();
    for (Scheduled next = nextUntil(end); next != null; next = nextUntil(end)) {
      queue.remove(next);
      long due = next.due();
      nanos.updateAndGet(now -> Math.max(now, due));
      next.task().run();
    }
    nanos.set(end);
  }

  /** How long the sleeps were, in order. */
  public List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }

  /** How long it is until the tasks run that are not cancelled, in order. */
  public List<Duration> delays() {
    return queue.stream()
        .filter(scheduled -> !scheduled.task().isCancelled())
        .map(scheduled -> Duration.ofNanos(scheduled.due() - nanos.get()))
        .sorted()
        .toList();
  }

  private void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    sleeps.add(duration);
    nanos.addAndGet(duration.toNanos());
  }

  private Future<?> schedule(Runnable task, Duration delay) {
    FutureTask<?> future = new FutureTask<>(task, null);
    queue.add(new Scheduled(nanos.get() + delay.toNanos(), future));
    return future;
  }

  /** The first of those that are due at the same time is the one that was scheduled first. */
  private Scheduled nextUntil(long end) {
    return queue.stream()
        .filter(scheduled -> scheduled.due() <= end)
        .min(Comparator.comparingLong(Scheduled::due))
        .orElse(null);
  }

  private record Scheduled(long due, FutureTask<?> task) {}
}
