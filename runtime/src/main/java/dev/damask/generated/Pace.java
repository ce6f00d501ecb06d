package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.decorate.RateLimitExceededException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The rate limit of a method, alone or shared with others, one or one for each key. Safe for use by
 * several threads; allocates nothing for a call that need not wait, unless there are keys, once
 * there is room to write down as many begins as fall into a span.
 */
public final class Pace {

  private final Teller teller;
  private final Environment environment;
  private final long maxWait;
  private final RateLine line;
  private final Keyed<RateLine> lines;

  private Pace(
      Teller teller, Environment environment, long maxWait, RateLine line, Keyed<RateLine> lines) {
    this.teller = teller;
    this.environment = environment;
    this.maxWait = maxWait;
    this.line = line;
    this.lines = lines;
  }

  /**
   * A pace at which no call has begun.
   *
   * @param type the user's class
   * @param name the name of the method, or the one that several share
   * @param value how many calls may begin, of a key where there are keys; at least 1
   * @param per in which span; above zero
   * @param maxWait the longest wait; not negative
   * @param maximumKeys the most keys that are kept, where there are keys; at least 1
   */
  static Pace of(
      Class<?> type,
      String name,
      int value,
      Duration per,
      Duration maxWait,
      int maximumKeys,
      Environment environment) {
    Require.that(value >= 1, "value must be at least 1");
    Require.that(maximumKeys >= 1, "maximumKeys must be at least 1");
    long span = Require.aboveZero(per, "per");
    return new Pace(
        Teller.of(type, name, environment),
        environment,
        Require.notNegative(maxWait, "maxWait"),
        new RateLine(value, span, environment.ticker()),
        new Keyed<>(
            maximumKeys,
            pins -> new RateLine(value, span, environment.ticker()),
            RateLine::isNew,
            limit -> false));
  }

  /** A builder of a pace that can be set, with {@link dev.damask.decorate.RateLimit}'s defaults. */
  public static PaceBuilder of(String name, int value, WrapperSettings settings) {
    return new PaceBuilder(name, value, settings);
  }

  /** The same limits, for one of the methods that share them. */
  public Pace as(String method) {
    return new Pace(teller.as(method), environment, maxWait, line, lines);
  }

  /**
   * Waits for a call's turn, with which the call begins.
   *
   * @throws RateLimitExceededException if that does not come in time
   * @throws java.util.concurrent.CancellationException if the thread is interrupted when it has to
   *     wait, or while it waits; its interrupt flag is kept
   */
  public void await() {
    try {
      awaitInterruptibly();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** As {@link #await()}, for a key. */
  public void await(@Nullable Object key) {
    try {
      awaitInterruptibly(key);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** As {@link #await()}, for methods that declare {@code InterruptedException}. */
  public void awaitInterruptibly() throws InterruptedException {
    await(line);
  }

  /** As {@link #await(Object)}, for methods that declare {@code InterruptedException}. */
  public void awaitInterruptibly(@Nullable Object key) throws InterruptedException {
    Keyed.Held<RateLine> held = lines.pin(key);
    try {
      await(held.state());
    } finally {
      held.unpin();
    }
  }

  /** Makes an asynchronous call when it is its turn. What goes wrong arrives in the future. */
  public <T extends @Nullable Object> CompletableFuture<T> callAsync(
      Start<? extends CompletionStage<? extends T>> start) {
    return new PacedCall<T>(this, line, start).begin();
  }

  /** As {@link #callAsync(Start)}, for a key. */
  public <T extends @Nullable Object> CompletableFuture<T> callAsync(
      @Nullable Object key, Start<? extends CompletionStage<? extends T>> start) {
    Keyed.Held<RateLine> held;
    try {
      held = lines.pin(key);
    } catch (Throwable failure) {
      return CompletableFuture.failedFuture(failure);
    }
    try {
      return new PacedCall<T>(this, held.state(), start).begin();
    } finally {
      held.unpin();
    }
  }

  long maxWait() {
    return maxWait;
  }

  /** Runs a task after so many nanoseconds. */
  Future<?> after(long wait, Runnable task) {
    return environment.scheduler().schedule(task, Duration.ofNanos(wait));
  }

  /**
   * What is thrown.
   *
   * @param wait the nanoseconds until the call's turn
   */
  RateLimitExceededException exceeded(long wait) {
    return teller.rejected(
        new RateLimitExceededException(teller.type(), teller.method(), Duration.ofNanos(wait)));
  }

  private void await(RateLine awaited) throws InterruptedException {
    long wait = awaited.begin();
    if (wait > 0) {
      if (wait > maxWait) {
        throw exceeded(wait);
      }
      stand(awaited);
    }
  }

  private void stand(RateLine awaited) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    PacedThread me = new PacedThread();
    long wait = awaited.beginOrStand(me, maxWait);
    if (wait > maxWait) {
      throw exceeded(wait);
    }
    try {
      while (wait != 0) {
        me.awaitFirst();
        wait = awaited.begin(me);
        if (wait > 0) {
          environment.sleeper().sleep(Duration.ofNanos(wait));
        }
      }
    } catch (Throwable failure) {
      awaited.leave(me);
      throw failure;
    }
  }

  private RuntimeException interrupted(InterruptedException e) {
    return Interrupted.whileWaitingFor("a turn of " + teller.method() + "()", e);
  }
}
