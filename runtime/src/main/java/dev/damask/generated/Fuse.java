package dev.damask.generated;

import dev.damask.decorate.Circuit;
import dev.damask.decorate.CircuitOpenException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One circuit: what it is now, and what makes it change. Nobody is told of a change while its lock
 * is held. Safe for use by several threads.
 */
final class Fuse {

  private final BreakerPolicy policy;
  private final LongSupplier ticker;
  private final @Nullable AtomicInteger pins;
  private final ReentrantLock lock = new ReentrantLock();

  /** Written under the lock. */
  private volatile Period period;

  /**
   * A closed one.
   *
   * @param pins what keeps it while calls are under way, if there is one circuit for each key
   */
  Fuse(BreakerPolicy policy, LongSupplier ticker, @Nullable AtomicInteger pins) {
    this.policy = policy;
    this.ticker = ticker;
    this.pins = pins;
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
      period = new OpenPeriod(ticker.getAsLong());
    } finally {
      lock.unlock();
    }
    teller.opened(
        Circuit.State.CLOSED,
        policy.openFor(),
        calls.failed() + " of " + calls.count() + " calls failed");
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
        period = new OpenPeriod(now);
      } else if (halfOpen.succeed()) {
        period = closedPeriod();
      } else {
        return;
      }
    } finally {
      lock.unlock();
    }
    if (outcome == Outcome.FAILURE) {
      teller.opened(Circuit.State.HALF_OPEN, policy.openFor(), "a trial failed");
    } else {
      teller.closed(Circuit.State.HALF_OPEN);
    }
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
    Circuit.State from;
    lock.lock();
    try {
      from = period.state();
      period = new OpenPeriod(now);
    } finally {
      lock.unlock();
    }
    if (from != Circuit.State.OPEN) {
      teller.opened(from, policy.openFor(), "by hand");
    }
  }

  void close(Teller teller) {
    settle(teller);
    Circuit.State from;
    lock.lock();
    try {
      from = period.state();
      period = closedPeriod();
    } finally {
      lock.unlock();
    }
    if (from != Circuit.State.CLOSED) {
      teller.closed(from);
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
    } finally {
      lock.unlock();
    }
    teller.halfOpened();
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
