package marked;

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
import org.jspecify.annotations.Nullable;

/**
 * {@link Source} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class SourceDecorated<T extends @Nullable Object> implements Source<T> {
  private final Source<T> delegate;

  private final TimeLimit nextTimeout;

  private final Answers nextFallback;

  private final Pace nextRateLimit;

  private final Entrance nextBulkhead;

  private final Breaker nextBreaker;

  private final TimeLimit insteadTimeout;

  SourceDecorated(Source<T> delegate) {
    this(delegate, Environment.system());
  }

  SourceDecorated(Source<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    Objects.requireNonNull(environment, "environment");
    this.nextTimeout = TimeLimit.of(Source.class, "next", Duration.ofSeconds(2), environment);
    this.nextFallback = Answers.of(Source.class, "next", "instead", environment).build();
    this.nextRateLimit = Pace.of(Source.class, "next", 10, Duration.ofSeconds(1), Duration.ZERO,
        1000, environment);
    this.nextBulkhead = Entrance.of(Source.class, "next", 2, Duration.ZERO, 1000, environment);
    this.nextBreaker = Breaker.of(Source.class, "next", environment).build();
    this.insteadTimeout = TimeLimit.of(Source.class, "instead", Duration.ofSeconds(2), environment);
  }

  /**
   * next: {@code timeout 2s -> fallback instead -> rate limit 10 per 1s by key -> bulkhead 2 -> circuit breaker 0.5 of 20 -> delegate}
   */
  @Override
  public @Nullable T next(@Nullable T key) {
    TimeUp timeUp = new TimeUp();
    Deadline deadline = nextTimeout.begin(timeUp);
    T result;
    try {
      result = nextAnswered(key, timeUp);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private @Nullable T nextAnswered(@Nullable T key, TimeUp timeUp) {
    try {
      return nextRateLimited(key, timeUp);
    } catch (Throwable failure) {
      if (!nextFallback.include(failure)) {
        throw failure;
      }
      try {
        T result = instead(key);
        nextFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        nextFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  private @Nullable T nextRateLimited(@Nullable T key, TimeUp timeUp) {
    nextRateLimit.await(Snapshot.of(key));
    return nextBulkheaded(key, timeUp);
  }

  private @Nullable T nextBulkheaded(@Nullable T key, TimeUp timeUp) {
    Places places = nextBulkhead.enter();
    try {
      return nextGuarded(key, timeUp);
    } finally {
      places.leave();
    }
  }

  private @Nullable T nextGuarded(@Nullable T key, TimeUp timeUp) {
    long start = nextBreaker.start();
    Admission call = nextBreaker.admit();
    T result;
    try {
      result = delegate.next(key);
    } catch (Throwable failure) {
      nextBreaker.threw(failure, call, start, timeUp);
      throw failure;
    }
    nextBreaker.returned(call, start, timeUp);
    return result;
  }

  /**
   * instead: {@code timeout 2s -> delegate}
   */
  @Override
  public @Nullable T instead(@Nullable T key) {
    Deadline deadline = insteadTimeout.begin();
    T result;
    try {
      result = delegate.instead(key);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  /**
   * The circuit of {@code next}.
   */
  public Circuit nextCircuit() {
    return nextBreaker.circuit();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
