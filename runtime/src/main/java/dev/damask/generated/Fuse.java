package dev.damask.generated;

import dev.damask.decorate.Circuit;
import dev.damask.decorate.CircuitOpenException;
import dev.damask.observe.CircuitChanged;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One circuit: what it is now, and what makes it change. Nobody is told of a change while its lock
 * is held, and of several in their order. Safe for use by several threads.
 */
final class Fuse {

  private final BreakerPolicy policy;
  private final LongSupplier ticker;
  private final @Nullable AtomicInteger pins;
  private final Changes changes;
  private final ReentrantLock lock = new ReentrantLock();

  /** Written under the lock. */
  private volatile Period period;

  /** From the first change that somebody hears of; whoever tells of changes has it. */
  private @Nullable LastState last;

  /**
   * A closed one.
   *
   * @param pins what keeps it while calls are under way, if there is one circuit for each key
   * @param changes where it puts its own
   */
  Fuse(BreakerPolicy policy, LongSupplier ticker, @Nullable AtomicInteger pins, Changes changes) {
    this.policy = policy;
    this.ticker = ticker;
    this.pins = pins;
    this.changes = changes;
    this.period = closedPeriod();
  }

  /** To be called once for each call that it let through, after its end. */
  void unpin() {
    if (pins != null) {
      pins.decrementAndGet();
    }
  }

  /**
   * Lets a call through.
   *
   * @throws CircuitOpenException if it may not pass
   */
  Admission admit(Teller teller) {
    return period instanceof ClosedPeriod closed ? closed : trial(teller);
  }

  private Admission trial(Teller teller) {
    long now = settle(teller);
    Duration retryAfter = null;
    lock.lock();
    try {
      if (period instanceof ClosedPeriod closed) {
        return closed;
      } else if (period instanceof OpenPeriod open) {
        retryAfter = Duration.ofNanos(open.left(policy.openFor(), now));
      } else if (period instanceof HalfOpenPeriod halfOpen) {
        Trial trial = halfOpen.begin(now);
        if (trial != null) {
          return trial;
        }
      }
    } finally {
      lock.unlock();
    }
    throw teller.rejected(new CircuitOpenException(teller.type(), teller.method(), retryAfter));
  }

  /** Takes note of the end of a call that it let through. */
  void end(Admission call, Outcome outcome, Teller teller) {
    if (call instanceof Trial trial) {
      end(trial, outcome, teller);
    } else if (call instanceof ClosedPeriod closed && outcome != Outcome.NONE) {
      end(closed, outcome == Outcome.FAILURE, teller);
    }
  }

  private void end(ClosedPeriod closed, boolean failure, Teller teller) {
    KnownCalls calls = closed.calls();
    lock.lock();
    try {
      if (period != closed) {
        return;
      }
      boolean enough = closed.add(failure) && calls.count() == policy.minimumCalls();
      // A success makes the rate fall.
      if (!(failure || enough) || !policy.opensAt(calls.failed(), calls.count())) {
        return;
      }
      open(
          closed,
          ticker.getAsLong(),
          calls.failed() + " of " + calls.count() + " calls failed",
          teller);
    } finally {
      lock.unlock();
    }
    changes.tell();
  }

  private void end(Trial trial, Outcome outcome, Teller teller) {
    HalfOpenPeriod halfOpen = trial.period();
    lock.lock();
    try {
      long now = ticker.getAsLong();
      if (!halfOpen.end(trial, now) || period != halfOpen || outcome == Outcome.NONE) {
        return;
      }
      if (outcome == Outcome.FAILURE) {
        open(halfOpen, now, "a trial failed", teller);
      } else if (halfOpen.succeed()) {
        close(halfOpen, teller);
      }
    } finally {
      lock.unlock();
    }
    changes.tell();
  }

  Circuit.State state(Teller teller) {
    if (!(period instanceof ClosedPeriod)) {
      settle(teller);
    }
    return period.state();
  }

  double failureRate() {
    lock.lock();
    try {
      return period instanceof ClosedPeriod closed && closed.calls().count() > 0
          ? (double) closed.calls().failed() / closed.calls().count()
          : 0;
    } finally {
      lock.unlock();
    }
  }

  void open(Teller teller) {
    long now = settle(teller);
    lock.lock();
    try {
      open(period, now, "by hand", teller);
    } finally {
      lock.unlock();
    }
    changes.tell();
  }

  void close(Teller teller) {
    settle(teller);
    lock.lock();
    try {
      close(period, teller);
    } finally {
      lock.unlock();
    }
    changes.tell();
  }

  /** Under the lock. An open one only begins its time anew, which is no change. */
  private void open(Period from, long now, String why, Teller teller) {
    period = new OpenPeriod(now);
    if (from.state() != Circuit.State.OPEN) {
      changes.add(
          () -> {
            remember(Circuit.State.OPEN, teller);
            teller.opened(from.state(), policy.openFor(), why);
          });
    }
  }

  /** Under the lock. A closed one only forgets, which is no change. */
  private void close(Period from, Teller teller) {
    period = closedPeriod();
    if (from.state() != Circuit.State.CLOSED) {
      changes.add(
          () -> {
            remember(Circuit.State.CLOSED, teller);
            teller.closed(from.state());
          });
    }
  }

  private void remember(Circuit.State to, Teller teller) {
    if (last == null && teller.isHeard(CircuitChanged.class)) {
      last = LastState.of(this, teller);
    }
    if (last != null) {
      last.set(to);
    }
  }

  /** Half opens a circuit that has been open long enough. Returns what the ticker says. */
  private long settle(Teller teller) {
    long now = ticker.getAsLong();
    if (period instanceof OpenPeriod open && open.left(policy.openFor(), now) <= 0) {
      halfOpen(open, teller);
    }
    return now;
  }

  private void halfOpen(OpenPeriod open, Teller teller) {
    lock.lock();
    try {
      if (period != open) {
        return;
      }
      period = new HalfOpenPeriod(this, policy);
      changes.add(
          () -> {
            remember(Circuit.State.HALF_OPEN, teller);
            teller.halfOpened();
          });
    } finally {
      lock.unlock();
    }
    changes.tell();
  }

  /** Whether it is as good as a new one. */
  boolean isNew() {
    lock.lock();
    try {
      return period instanceof ClosedPeriod closed && closed.calls().count() == 0;
    } finally {
      lock.unlock();
    }
  }

  boolean isClosed() {
    return period instanceof ClosedPeriod;
  }

  private ClosedPeriod closedPeriod() {
    return new ClosedPeriod(this, policy.window());
  }
}
