package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.decorate.BulkheadFullException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The bulkhead of a method, alone or shared with others, with its places or some for each key. Safe
 * for use by several threads; allocates nothing for a call that finds a free place, unless there
 * are keys.
 */
public final class Entrance {

  private final Teller teller;
  private final Environment environment;
  private final Duration maxWait;
  private final Places places;
  private final Keyed<Places> keyed;
  private final Handover handover;

  private Entrance(
      Teller teller,
      Environment environment,
      Duration maxWait,
      Places places,
      Keyed<Places> keyed) {
    this.teller = teller;
    this.environment = environment;
    this.maxWait = maxWait;
    this.places = places;
    this.keyed = keyed;
    this.handover = new Handover(environment.executor());
  }

  /**
   * An entrance to free places.
   *
   * @param type the user's class
   * @param name the name of the method, or the one that several share
   * @param value how many calls may be under way at once, of a key where there are keys; at least 1
   * @param maxWait the longest wait; not negative
   * @param maximumKeys the most keys that are kept, where there are keys; at least 1
   */
  static Entrance of(
      Class<?> type,
      String name,
      int value,
      Duration maxWait,
      int maximumKeys,
      Environment environment) {
    Require.that(value >= 1, "value must be at least 1");
    Require.notNegative(maxWait, "maxWait");
    Require.that(maximumKeys >= 1, "maximumKeys must be at least 1");
    return new Entrance(
        Teller.of(type, name, environment),
        environment,
        maxWait,
        new Places(value),
        new Keyed<>(maximumKeys, pins -> new Places(value), Places::areAllFree, places -> false));
  }

  /**
   * A builder of an entrance that can be set, with {@link dev.damask.decorate.Bulkhead}'s defaults.
   */
  public static EntranceBuilder of(String name, int value, WrapperSettings settings) {
    return new EntranceBuilder(name, value, settings);
  }

  long maxWait() {
    return Nanos.of(maxWait);
  }

  /** The same places, for one of the methods that share them. */
  public Entrance as(String method) {
    return new Entrance(teller.as(method), environment, maxWait, places, keyed);
  }

  /**
   * Takes a place, which is to be left.
   *
   * @throws BulkheadFullException if none is free in time
   * @throws java.util.concurrent.CancellationException if the thread is interrupted when it has to
   *     wait, or while it waits; its interrupt flag is kept
   */
  public Places enter() {
    try {
      return enterInterruptibly();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** As {@link #enter()}, for a key. */
  public Places enter(@Nullable Object key) {
    try {
      return enterInterruptibly(key);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** As {@link #enter()}, for methods that declare {@code InterruptedException}. */
  public Places enterInterruptibly() throws InterruptedException {
    enter(places);
    return places;
  }

  /** As {@link #enter(Object)}, for methods that declare {@code InterruptedException}. */
  public Places enterInterruptibly(@Nullable Object key) throws InterruptedException {
    Keyed.Held<Places> held = keyed.pin(key);
    try {
      enter(held.state());
    } finally {
      held.unpin();
    }
    return held.state();
  }

  /** Makes an asynchronous call once there is a place. What goes wrong arrives in the future. */
  public <T extends @Nullable Object> CompletableFuture<T> callAsync(
      Start<? extends CompletionStage<? extends T>> start) {
    return new WaitingCall<T>(this, places, start).enter();
  }

  /** As {@link #callAsync(Start)}, for a key. */
  public <T extends @Nullable Object> CompletableFuture<T> callAsync(
      @Nullable Object key, Start<? extends CompletionStage<? extends T>> start) {
    Keyed.Held<Places> held;
    try {
      held = keyed.pin(key);
    } catch (Throwable failure) {
      return CompletableFuture.failedFuture(failure);
    }
    try {
      return new WaitingCall<T>(this, held.state(), start).enter();
    } finally {
      held.unpin();
    }
  }

  boolean waits() {
    return !maxWait.isZero();
  }

  /** Runs a task once the longest wait is over. */
  Future<?> afterWait(Runnable task) {
    return environment.scheduler().schedule(task, maxWait);
  }

  /** Sees to it that a call which had to wait begins. */
  void handOver(WaitingCall<?> call) {
    handover.add(call);
  }

  BulkheadFullException full() {
    return teller.rejected(new BulkheadFullException(teller.type(), teller.method()));
  }

  private void enter(Places entered) throws InterruptedException {
    if (!entered.take()) {
      if (!waits()) {
        throw full();
      }
      await(entered);
    }
  }

  private void await(Places awaited) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    WaitingThread me = new WaitingThread();
    if (awaited.takeOrStand(me)) {
      return;
    }
    Future<?> timer = null;
    try {
      timer =
          afterWait(
              () -> {
                if (awaited.leaveLine(me)) {
                  me.giveUp();
                }
              });
      if (!me.await()) {
        throw full();
      }
    } catch (InterruptedException | RuntimeException | Error e) {
      if (!awaited.leaveLine(me) && me.awaitUninterruptibly()) {
        awaited.leave();
      }
      throw e;
    } finally {
      Cancel.timer(timer);
    }
  }

  private RuntimeException interrupted(InterruptedException e) {
    return Interrupted.whileWaitingFor("a place for " + teller.method() + "()", e);
  }
}
