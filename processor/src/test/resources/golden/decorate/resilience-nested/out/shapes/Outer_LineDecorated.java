package shapes;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Answers;
import dev.damask.generated.Breaker;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.Snapshot;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.TimeUp;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.Line} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Outer_LineDecorated<T> extends Outer<T>.Line {
  private final TimeLimit sellTimeout;

  private final Breaker sellBreaker;

  private final Entrance sellBulkhead;

  private final Answers countFallback;

  private final Pace countRateLimit;

  public Outer_LineDecorated(Outer<T> outer) {
    this(outer, Environment.system());
  }

  public Outer_LineDecorated(Outer<T> outer, Environment environment) {
    outer.super();
    Objects.requireNonNull(environment, "environment");
    this.sellTimeout = TimeLimit.of(Outer.Line.class, "sell", Duration.ofSeconds(1), environment);
    this.sellBreaker = Breaker.of(Outer.Line.class, "sell", environment).build();
    this.sellBulkhead = Entrance.of(Outer.Line.class, "sell", 1, Duration.ZERO, 1000, environment);
    this.countFallback = Answers.of(Outer.Line.class, "count", "none", environment).build();
    this.countRateLimit = Pace.of(Outer.Line.class, "count", 3, Duration.ofMinutes(1),
        Duration.ZERO, 1000, environment);
  }

  /**
   * sell: {@code timeout 1s -> circuit breaker 0.5 of 20 by item -> bulkhead 1 by item -> super}
   */
  @Override
  public T sell(T item, Outer.Breaker deadline) throws InterruptedException {
    if (sellTimeout == null) {
      // The constructor of Line is still running.
      return super.sell(item, deadline);
    }
    TimeUp timeUp = new TimeUp();
    Deadline deadline2 = sellTimeout.begin(timeUp);
    T result;
    try {
      result = sellGuarded(item, deadline, timeUp);
    } catch (Throwable failure) {
      deadline2.threw(failure);
      throw failure;
    }
    deadline2.returned();
    return result;
  }

  private T sellGuarded(T item, Outer.Breaker deadline, TimeUp timeUp) throws InterruptedException {
    long start = sellBreaker.start();
    Admission call = sellBreaker.admit(Snapshot.of(item));
    T result;
    try {
      result = sellBulkheaded(item, deadline);
    } catch (Throwable failure) {
      sellBreaker.threw(failure, call, start, timeUp);
      throw failure;
    }
    sellBreaker.returned(call, start, timeUp);
    return result;
  }

  private T sellBulkheaded(T item, Outer.Breaker deadline) throws InterruptedException {
    Places places = sellBulkhead.enterInterruptibly(Snapshot.of(item));
    try {
      return super.sell(item, deadline);
    } finally {
      places.leave();
    }
  }

  /**
   * count: {@code fallback none -> rate limit 3 per 1m by items -> super}
   */
  @Override
  public int count(String[] items, long... rest) {
    if (countFallback == null) {
      // The constructor of Line is still running.
      return super.count(items, rest);
    }
    try {
      return countRateLimited(items, rest);
    } catch (Throwable failure) {
      if (!countFallback.include(failure)) {
        throw failure;
      }
      try {
        int result = none(items, rest);
        countFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        countFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  private int countRateLimited(String[] items, long[] rest) {
    countRateLimit.await(Snapshot.of(items));
    return super.count(items, rest);
  }

  /**
   * The circuit of {@code sell} for these arguments.
   */
  public Circuit sellCircuit(T item) {
    return sellBreaker.circuit(Snapshot.of(item));
  }
}
