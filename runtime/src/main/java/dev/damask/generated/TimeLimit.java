package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.decorate.CallTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The time limit of a method. Safe for use by several threads. */
public final class TimeLimit {

  /** So many that threads seldom meet. */
  private static final int LANES = 8;

  private final Teller teller;
  private final Duration limit;
  private final Environment environment;

  /** Each thread has its own, or shares it with few. */
  private final Alarms[] lanes;

  private TimeLimit(Teller teller, Duration limit, Environment environment) {
    this.teller = teller;
    this.limit = limit;
    this.environment = environment;
    this.lanes =
        IntStream.range(0, LANES)
            .mapToObj(lane -> new Alarms(environment, limit))
            .toArray(Alarms[]::new);
  }

  /**
   * The time limit of a method.
   *
   * @param type the user's class
   * @param limit the time that a call may take; above zero
   */
  static TimeLimit of(Class<?> type, String method, Duration limit, Environment environment) {
    var unused = Require.aboveZero(limit, "value");
    return new TimeLimit(Teller.of(type, method, environment), limit, environment);
  }

  /**
   * The time limit of a method as it is set; null where there is none.
   *
   * @throws IllegalArgumentException if it is set to what it cannot be
   */
  public static @Nullable TimeLimit of(String method, Duration limit, WrapperSettings settings) {
    DecoratorSettings its = settings.of("timeout", method);
    if (its.isLeftOut()) {
      return null;
    }
    long nanos = its.time("value", Require.aboveZero(limit, "value"), false);
    return of(settings.type(), method, Duration.ofNanos(nanos), settings.environment());
  }

  long nanos() {
    return Nanos.of(limit);
  }

  /** The deadline of a call that begins now. */
  public Deadline begin() {
    return new Deadline(this, lane(), null);
  }

  /** As {@link #begin()}, of a method that has a circuit breaker too. */
  public Deadline begin(TimeUp timeUp) {
    timeUp.set(false);
    return new Deadline(this, lane(), timeUp);
  }

  /**
   * Makes an asynchronous call that fails when its time is up. What goes wrong arrives in the
   * future.
   */
  public <T extends @Nullable Object> CompletableFuture<T> callAsync(
      Start<? extends CompletionStage<? extends T>> start) {
    return callAsync(start, new TimeUp());
  }

  /** As {@link #callAsync(Start)}, of a method that has a circuit breaker too. */
  public <T extends @Nullable Object> CompletableFuture<T> callAsync(
      Start<? extends CompletionStage<? extends T>> start, TimeUp timeUp) {
    timeUp.set(false);
    return new LimitedCall<T>(this, lane(), timeUp).begin(start);
  }

  CallTimeoutException exceeded() {
    return new CallTimeoutException(limit);
  }

  /** Tells of a call whose time is up; may take long. */
  void tell() {
    teller.timedOut(limit);
  }

  /** Runs a task that may take long, since others of the user's hear of what it does. */
  void soon(Runnable task) {
    try {
      var unused = environment.scheduler().schedule(task, Duration.ZERO);
    } catch (Throwable failure) {
      Harmless.drop(failure);
      task.run();
    }
  }

  private Alarms lane() {
    return lanes[(int) (Thread.currentThread().getId() % LANES)];
  }
}
