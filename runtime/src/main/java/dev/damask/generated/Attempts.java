package dev.damask.generated;

import dev.damask.Environment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of one call of a retried method, from its first failure or unwanted result on. For
 * use by one thread at a time.
 */
public final class Attempts {

  private final RetryPolicy policy;
  private final Environment environment;
  private final long start;

  /** How many attempts another one followed. */
  private int followed;

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
    return again(failure, policy.retries(failure));
  }

  /**
   * As {@link #again(Throwable)}, where a method of the user's says too whether to retry a failure.
   * What that throws is thrown, with the failure suppressed in it.
   *
   * @param when is asked for each failure that the policy lets through, that of the last attempt
   *     too
   */
  public boolean again(Throwable failure, Step<Throwable, Boolean> when) {
    return again(failure, retries(failure, when));
  }

  private boolean again(Throwable failure, boolean retries) {
    long delay = decide(retries);
    if (delay == RetryPolicy.STOP || Thread.currentThread().isInterrupted()) {
      stop(failure, retries);
      return false;
    }
    goOn(failure, delay);
    Throwable broken = sleep(delay);
    if (broken != null) {
      Suppressed.add(broken, failure);
    }
    if (broken != null || Thread.currentThread().isInterrupted()) {
      stop(failure);
      return false;
    }
    return true;
  }

  /**
   * Decides whether to call again after an unwanted result, and if so, logs that and waits. What
   * goes wrong in waiting is dropped.
   *
   * <p>A thread that is interrupted, before or in the wait, does not call again and keeps its
   * interrupt flag.
   *
   * @return whether to call again; if not, the result is to be returned
   */
  public boolean again() {
    long delay = decide(true);
    if (delay == RetryPolicy.STOP || Thread.currentThread().isInterrupted()) {
      last(null);
      return false;
    }
    goOn(delay);
    Throwable broken = sleep(delay);
    if (broken != null) {
      Harmless.drop(broken);
      return false;
    }
    return !Thread.currentThread().isInterrupted();
  }

  /**
   * Whether the last failure was one to retry, or the last result unwanted, and no attempt or no
   * time was left. False where it was an interrupt that kept the call from another attempt.
   */
  public boolean exhausted() {
    return exhausted;
  }

  /**
   * Whether the policy and a method of the user's let a failure through. What the method throws is
   * thrown.
   */
  boolean retries(Throwable failure, Step<Throwable, Boolean> when) {
    try {
      return policy.retries(failure) && when.apply(failure);
    } catch (Throwable thrown) {
      stop(failure);
      Suppressed.add(failure, thrown);
      throw Rethrow.asIs(thrown);
    }
  }

  /**
   * The nanoseconds to wait before the next attempt, or {@link RetryPolicy#STOP}.
   *
   * @param retries whether the failure or result of the last one is to be retried
   */
  long decide(boolean retries) {
    long elapsed = policy.hasMaxDuration() ? environment.ticker().getAsLong() - start : 0;
    long delay = retries ? policy.delay(followed + 1, elapsed) : RetryPolicy.STOP;
    exhausted = retries && delay == RetryPolicy.STOP;
    return delay;
  }

  /** To be called after a failure that another attempt follows, before the wait. */
  void goOn(Throwable failure, long delay) {
    if (first == null) {
      first = failure;
    } else {
      others = others.isEmpty() ? new ArrayList<>() : others;
      others.add(failure);
    }
    followed++;
    policy.teller().failed(followed, failure, delay, environment);
  }

  /** To be called after an unwanted result that another attempt follows, before the wait. */
  void goOn(long delay) {
    followed++;
    policy.teller().unwanted(followed, delay, environment);
  }

  /** To be called after a failure to retry, or an unwanted result, that no attempt follows. */
  void last(@Nullable Throwable failure) {
    policy.teller().last(followed + 1, failure, environment);
  }

  /**
   * To be called before a failure is thrown that no attempt follows.
   *
   * @param retries whether it was one to retry
   */
  void stop(Throwable failure, boolean retries) {
    stop(failure);
    if (retries) {
      last(failure);
    }
  }

  /** To be called before a failure is thrown. */
  void stop(Throwable failure) {
    if (first != null) {
      Suppressed.add(first, failure);
      Suppressed.addAll(others, failure);
    }
  }

  /** To be called once the fallback has answered a failure, which is logged and told. */
  public void answered(Throwable failure) {
    policy.teller().answered(failure, environment);
  }

  /** To be called once the fallback has answered instead of an unwanted result. */
  public void answered() {
    policy.teller().answered(null, environment);
  }

  /** To be called where the fallback throws, before that is thrown. */
  public void unanswered(Throwable failure, Throwable thrown) {
    Suppressed.add(failure, thrown);
  }

  /**
   * To be called where a method of the user's throws that has to say whether a result is unwanted,
   * or to answer instead of one, before that is thrown.
   *
   * @param attempts null where no attempt has failed yet
   */
  public static void ended(@Nullable Attempts attempts, Throwable thrown) {
    if (attempts != null) {
      attempts.stop(thrown);
    }
  }

  /** Returns what goes wrong but for interrupts, whose flag is kept. */
  private @Nullable Throwable sleep(long delay) {
    try {
      if (delay > 0) {
        environment.sleeper().sleep(Duration.ofNanos(delay));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      return e;
    }
    return null;
  }
}
