package shapes;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Answers;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.Snapshot;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.TimeUp;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
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
    WrapperSettings settings = WrapperSettings.of(Outer.Line.class, environment);
    this.sellTimeout = TimeLimit.of("sell", Duration.ofSeconds(1), settings);
    this.sellBreaker = Breaker.of("sell", settings).keyed().build();
    this.sellBulkhead = Entrance.of("sell", 1, settings).keyed().build();
    this.countFallback = Answers.of("count", "none", settings).build();
    this.countRateLimit = Pace.of("count", 3, settings).per(Duration.ofMinutes(1)).keyed().build();
    settings.requireTime("sell", this.sellTimeout, this.sellBulkhead);
    settings.warnOfUnknown();
  }

  /**
   * sell: {@code timeout 1s -> circuit breaker 0.5 of 20 by item -> bulkhead 1 by item -> super}
   */
  @Override
  public T sell(T item, Outer.Breaker deadline) throws InterruptedException {
    TimeUp timeUp = new TimeUp();
    if (sellTimeout == null) {
      // Left out by a setting, or the constructor of Line is still running.
      return sellGuarded(item, deadline, timeUp);
    }
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
    if (sellBreaker == null) {
      // Left out by a setting, or the constructor of Line is still running.
      return sellBulkheaded(item, deadline);
    }
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
    if (sellBulkhead == null) {
      // Left out by a setting, or the constructor of Line is still running.
      return super.sell(item, deadline);
    }
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
      // Left out by a setting, or the constructor of Line is still running.
      return countRateLimited(items, rest);
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
    if (countRateLimit == null) {
      // Left out by a setting, or the constructor of Line is still running.
      return super.count(items, rest);
    }
    countRateLimit.await(Snapshot.of(items));
    return super.count(items, rest);
  }

  /**
   * The circuit of {@code sell} for these arguments.
   */
  public Circuit sellCircuit(T item) {
    return Circuits.of(sellBreaker, Snapshot.of(item));
  }
}
