package dev.damask.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Time that passes when it is told to, and the tasks that wait for it. */
final class FakeTime {

  private final Instant start;
  private final AtomicLong nanos = new AtomicLong();
  private final AtomicLong tasksSoFar = new AtomicLong();
  private final NavigableSet<ScheduledTask> waiting = new ConcurrentSkipListSet<>();
  private final Queue<Duration> sleeps = new ConcurrentLinkedQueue<>();
  private final Queue<Duration> delays = new ConcurrentLinkedQueue<>();

  FakeTime(Instant start) {
    this.start = start;
  }

  long nanos() {
    return nanos.get();
  }

  Instant now() {
    return start.plusNanos(nanos.get());
  }

  Clock clock(ZoneId zone) {
    InstantSource instants = this::now;
    return instants.withZone(zone);
  }

  /** Moves the time on, and runs the tasks that become due, each at its time. */
  void advance(Duration duration) {
    long end = later(duration);
    for (ScheduledTask next = due(end); next != null; next = due(end)) {
      run(next);
    }
    moveTo(end);
  }

  /** As {@link #advance}, until the thread is interrupted. */
  void sleep(Duration duration) throws InterruptedException {
    throwIfInterrupted();
    sleeps.add(duration);
    long end = later(duration);
    for (ScheduledTask next = due(end); next != null; next = due(end)) {
      run(next);
      throwIfInterrupted();
    }
    moveTo(end);
  }

  Future<?> schedule(Runnable task, Duration delay) {
    FutureTask<?> future = new FutureTask<>(task, null);
    delays.add(delay);
    waiting.add(new ScheduledTask(later(delay), tasksSoFar.getAndIncrement(), future));
    return future;
  }

  List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }

  List<Duration> delays() {
    return List.copyOf(delays);
  }

  List<Duration> waiting() {
    long now = nanos.get();
    return waiting.stream()
        .filter(task -> !task.future().isCancelled())
        .map(task -> Duration.ofNanos(Math.max(0, task.due() - now)))
        .toList();
  }

  void forget() {
    sleeps.clear();
    delays.clear();
  }

  private void run(ScheduledTask task) {
    moveTo(task.due());
    task.future().run();
  }

  /** Takes the first task that is due; no other thread has it then. */
  private @Nullable ScheduledTask due(long end) {
    Iterator<ScheduledTask> tasks = waiting.iterator();
    while (tasks.hasNext()) {
      ScheduledTask first = tasks.next();
      if (first.due() > end) {
        return null;
      }
      if (waiting.remove(first)) {
        return first;
      }
    }
    return null;
  }

  private void moveTo(long time) {
    nanos.accumulateAndGet(time, Math::max);
  }

  /** The time after a duration, or the end of all time. */
  private long later(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("negative: " + duration);
    }
    long now = nanos.get();
    long later = now + TimeUnit.NANOSECONDS.convert(duration);
    return later < now ? Long.MAX_VALUE : later;
  }

  private static void throwIfInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
