package dev.damask.generated;

import dev.damask.decorate.Circuit;
import dev.damask.decorate.CircuitOpenException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The circuit breaker of a method, alone or shared with others, with one circuit or one for each
 * key. Safe for use by several threads; allocates nothing for a call that succeeds while the
 * circuit is closed, unless there are keys.
 */
public final class Breaker {

  private final Teller teller;
  private final BreakerPolicy policy;
  private final LongSupplier ticker;
  private final Fuse fuse;
  private final Keyed<Fuse> fuses;

  Breaker(Teller teller, BreakerPolicy policy, LongSupplier ticker, int maximumKeys) {
    this(teller, policy, ticker, maximumKeys, new Changes());
  }

  private Breaker(
      Teller teller, BreakerPolicy policy, LongSupplier ticker, int maximumKeys, Changes changes) {
    this(
        teller,
        policy,
        ticker,
        new Fuse(policy, ticker, null, changes),
        new Keyed<>(
            maximumKeys,
            pins -> new Fuse(policy, ticker, pins, changes),
            Fuse::isNew,
            Fuse::isClosed));
  }

  private Breaker(
      Teller teller, BreakerPolicy policy, LongSupplier ticker, Fuse fuse, Keyed<Fuse> fuses) {
    this.teller = teller;
    this.policy = policy;
    this.ticker = ticker;
    this.fuse = fuse;
    this.fuses = fuses;
  }

  /**
   * A builder of a breaker with {@link dev.damask.decorate.CircuitBreaker}'s defaults.
   *
   * @param name the name of the method, or the one that several share
   */
  public static BreakerBuilder of(String name, WrapperSettings settings) {
    return new BreakerBuilder(name, settings);
  }

  /** The same circuits, for one of the methods that share them. */
  public Breaker as(String method) {
    return new Breaker(teller.as(method), policy, ticker, fuse, fuses);
  }

  /** What the ticker says, if it matters how long a call takes. To be asked before a call. */
  public long start() {
    return policy.knowsSlowness() ? ticker.getAsLong() : 0;
  }

  /**
   * Lets a call through, the end of which is to be told.
   *
   * @throws CircuitOpenException if it may not pass
   */
  public Admission admit() {
    return fuse.admit(teller);
  }

  /** As {@link #admit()}, by the circuit of a key. */
  public Admission admit(@Nullable Object key) {
    Keyed.Held<Fuse> held = fuses.pin(key);
    try {
      return held.state().admit(teller);
    } catch (Throwable failure) {
      held.unpin();
      throw failure;
    }
  }

  /**
   * Takes note of a call that returned.
   *
   * @param start what {@link #start} said
   */
  public void returned(Admission call, long start) {
    if (!policy.knowsSlowness() && call instanceof ClosedPeriod closed && closed.isSpotless()) {
      closed.fuse().unpin();
      return;
    }
    end(call, isSlow(start) ? Outcome.FAILURE : Outcome.SUCCESS);
  }

  /** As {@link #returned(Admission, long)}, of a method that has a time limit too. */
  public void returned(Admission call, long start, TimeUp timeUp) {
    if (timeUp.isUp()) {
      end(call, Outcome.FAILURE);
    } else {
      returned(call, start);
    }
  }

  /**
   * Takes note of a call that threw.
   *
   * @param start what {@link #start} said
   */
  public void threw(Throwable failure, Admission call, long start) {
    end(call, outcome(failure, Abandoned.by(failure), start));
  }

  /** As {@link #threw(Throwable, Admission, long)}, of a method that has a time limit too. */
  public void threw(Throwable failure, Admission call, long start, TimeUp timeUp) {
    boolean abandoned = Abandoned.by(failure);
    end(call, timeUp.isUp() ? Outcome.FAILURE : outcome(failure, abandoned, start));
  }

  /**
   * Makes an asynchronous call, if the circuit lets it through. What goes wrong arrives in the
   * future.
   */
  public <T extends @Nullable Object> CompletableFuture<T> callAsync(
      Start<? extends CompletionStage<? extends T>> start) {
    return begin(this::admit, start, new TimeUp());
  }

  /** As {@link #callAsync(Start)}, of a method that has a time limit too. */
  public <T extends @Nullable Object> CompletableFuture<T> callAsync(
      Start<? extends CompletionStage<? extends T>> start, TimeUp timeUp) {
    return begin(this::admit, start, timeUp);
  }

  /** As {@link #callAsync(Start)}, by the circuit of a key. */
  public <T extends @Nullable Object> CompletableFuture<T> callAsync(
      @Nullable Object key, Start<? extends CompletionStage<? extends T>> start) {
    return begin(() -> admit(key), start, new TimeUp());
  }

  /** As {@link #callAsync(Object, Start)}, of a method that has a time limit too. */
  public <T extends @Nullable Object> CompletableFuture<T> callAsync(
      @Nullable Object key, Start<? extends CompletionStage<? extends T>> start, TimeUp timeUp) {
    return begin(() -> admit(key), start, timeUp);
  }

  private <T extends @Nullable Object> CompletableFuture<T> begin(
      Supplier<Admission> admitted,
      Start<? extends CompletionStage<? extends T>> start,
      TimeUp timeUp) {
    BreakerCall call;
    try {
      long began = start();
      call = new BreakerCall(this, admitted.get(), began, timeUp);
    } catch (Throwable failure) {
      return CompletableFuture.failedFuture(failure);
    }
    return new AsyncCall<T>(call).begin(start);
  }

  /** The circuit. */
  public Circuit circuit() {
    return new OnlyCircuit(fuse, teller);
  }

  /** The circuit of a key. */
  public Circuit circuit(@Nullable Object key) {
    return new KeyCircuit(fuses, key, teller);
  }

  /** As {@link #threw}, asynchronous: whoever completes a stage need not be who failed. */
  void failed(Throwable failure, Admission call, long start, TimeUp timeUp) {
    boolean abandoned = Abandoned.is(failure);
    end(call, timeUp.isUp() ? Outcome.FAILURE : outcome(failure, abandoned, start));
  }

  /** Takes note of the end of a call. */
  void end(Admission call, Outcome outcome) {
    Fuse its = call.fuse();
    try {
      its.end(call, outcome, teller);
    } finally {
      its.unpin();
    }
  }

  /** Whoever gives up a call says nothing of what was called, however long that took. */
  private Outcome outcome(Throwable failure, boolean abandoned, long start) {
    if (failure instanceof Error) {
      return Outcome.FAILURE;
    } else if (abandoned) {
      return Outcome.NONE;
    }
    return policy.failures().include(failure) || isSlow(start) ? Outcome.FAILURE : Outcome.SUCCESS;
  }

  private boolean isSlow(long start) {
    return policy.knowsSlowness() && ticker.getAsLong() - start >= policy.slow();
  }
}
