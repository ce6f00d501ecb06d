package dev.damask.generated;

import dev.damask.Environment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of one call of a retried method, from its first failure on. For use by one thread at
 * a time.
 */
public final class Attempts {

  private final RetryPolicy policy;
  private final Environment environment;
  private final long start;

  /** The first failure that another attempt followed; most calls fail once before they succeed. */
  private @Nullable Throwable first;

  /** Those after it. */
  private List<Throwable> others = List.of();

  private boolean exhausted;

  Attempts(RetryPolicy policy, Environment environment, long start) {
    this.policy = policy;
    this.environment = environment;
    this.start = start;
  }

  /**
   * Decides whether to call again after a failure, and if so, logs it and waits. Otherwise adds the
   * earlier failures to this one as suppressed. What goes wrong in waiting is suppressed in the
   * failure too.
   *
   * <p>A thread that is interrupted, before or in the wait, does not call again and keeps its
   * interrupt flag.
   *
   * @return whether to call again; if not, the failure is to be thrown
   */
  public boolean again(Throwable failure) {
    long delay = decide(failure);
    if (delay == RetryPolicy.STOP || Thread.currentThread().isInterrupted()) {
      stop(failure);
      return false;
    }
    goOn(failure);
    if (!waited(delay, failure)) {
      stop(failure);
      return false;
    }
    return true;
  }

  /**
   * Whether the last failure was one to retry, and no attempt or no time was left. False where it
   * was an interrupt that kept the call from another attempt.
   */
  public boolean exhausted() {
    return exhausted;
  }

  /** How many attempts have failed so that another followed. */
  private int failed() {
    return first == null ? 0 : 1 + others.size();
  }

  /** The nanoseconds to wait before the next attempt, or {@link RetryPolicy#STOP}. */
  long decide(Throwable failure) {
    boolean retries = policy.retries(failure);
    long elapsed = policy.hasMaxDuration() ? environment.ticker().getAsLong() - start : 0;
    long delay = retries ? policy.delay(failed() + 1, elapsed) : RetryPolicy.STOP;
    exhausted = retries && delay == RetryPolicy.STOP;
    return delay;
  }

  /** To be called after a failure that another attempt follows, before the wait. */
  void goOn(Throwable failure) {
    if (first == null) {
      first = failure;
    } else {
      others = others.isEmpty() ? new ArrayList<>() : others;
      others.add(failure);
    }
    policy.log(failed(), failure);
  }

  /** To be called before a failure is thrown. */
  void stop(Throwable failure) {
    if (first != null) {
      Suppressed.add(first, failure);
      Suppressed.addAll(others, failure);
    }
  }

  /** To be called once the fallback has answered a failure, which is logged. */
  public void answered(Throwable failure) {
    policy.logAnswer(failure);
  }

  /** To be called where the fallback throws, before that is thrown. */
  public void unanswered(Throwable failure, Throwable thrown) {
    Suppressed.add(failure, thrown);
  }

  private boolean waited(long delay, Throwable failure) {
    try {
      if (delay > 0) {
        environment.sleeper().sleep(Duration.ofNanos(delay));
      }
      return !Thread.currentThread().isInterrupted();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      Suppressed.add(e, failure);
    }
    return false;
  }
}
