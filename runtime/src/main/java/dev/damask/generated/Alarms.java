package dev.damask.generated;

import dev.damask.Environment;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Alarms that all go off the same time after they were set, so the one set first goes off first.
 * Only for that one is a task scheduled, and none anew where it is switched off: most are, long
 * before their time. Safe for use by several threads.
 */
final class Alarms {

  private final Environment environment;
  private final Duration duration;
  private final long nanos;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Alarm first;
  private @Nullable Alarm last;

  /** Whether a task is scheduled, for the time of the first alarm or before. */
  private boolean isTicking;

  Alarms(Environment environment, Duration duration) {
    this.environment = environment;
    this.duration = duration;
    this.nanos = Nanos.of(duration);
  }

  /** Sets an alarm. What the scheduler throws is thrown, and none is set. */
  Alarm set(Alarm.Bell bell) {
    Alarm alarm = new Alarm(bell, environment.ticker().getAsLong());
    lock.lock();
    try {
      append(alarm);
      if (isTicking) {
        return alarm;
      }
      isTicking = true;
    } finally {
      lock.unlock();
    }
    try {
      schedule(duration);
    } catch (Throwable failure) {
      stopTicking();
      var unused = switchOff(alarm);
      throw failure;
    }
    return alarm;
  }

  /** Switches an alarm off; returns false if it has gone off. */
  boolean switchOff(Alarm alarm) {
    lock.lock();
    try {
      boolean wasSet = alarm.isSet;
      if (wasSet) {
        remove(alarm);
      }
      return wasSet;
    } finally {
      lock.unlock();
    }
  }

  private void tick() {
    try {
      goOffWhenDue();
    } catch (Throwable failure) {
      stopTicking();
      Harmless.drop(failure);
    }
  }

  private void goOffWhenDue() {
    Alarm next = next();
    while (next != null) {
      long left = nanos - Math.max(0, environment.ticker().getAsLong() - next.since);
      if (left > 0) {
        schedule(Duration.ofNanos(left));
        return;
      }
      goOff(next);
      next = next();
    }
  }

  /** The alarm to wait for; where there is none, nothing is scheduled either. */
  private @Nullable Alarm next() {
    lock.lock();
    try {
      isTicking = first != null;
      return first;
    } finally {
      lock.unlock();
    }
  }

  private void goOff(Alarm alarm) {
    try {
      alarm.bell.prepare();
      if (switchOff(alarm)) {
        alarm.bell.ring();
      }
    } catch (Throwable failure) {
      Harmless.drop(failure);
    }
  }

  private void schedule(Duration delay) {
    var unused = environment.scheduler().schedule(this::tick, delay);
  }

  /** So that whoever sets the next one schedules anew. */
  private void stopTicking() {
    lock.lock();
    try {
      isTicking = false;
    } finally {
      lock.unlock();
    }
  }

  private void append(Alarm alarm) {
    alarm.before = last;
    if (last == null) {
      first = alarm;
    } else {
      last.after = alarm;
    }
    last = alarm;
  }

  private void remove(Alarm alarm) {
    Alarm before = alarm.before;
    Alarm after = alarm.after;
    if (before == null) {
      first = after;
    } else {
      before.after = after;
    }
    if (after == null) {
      last = before;
    } else {
      after.before = before;
    }
    alarm.isSet = false;
  }
}
