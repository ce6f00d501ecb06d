package marked;

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

  private final @Nullable TimeLimit nextTimeout;

  private final @Nullable Answers nextFallback;

  private final @Nullable Pace nextRateLimit;

  private final @Nullable Entrance nextBulkhead;

  private final @Nullable Breaker nextBreaker;

  private final @Nullable TimeLimit insteadTimeout;

  SourceDecorated(Source<T> delegate) {
    this(delegate, Environment.system());
  }

  SourceDecorated(Source<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Source.class, environment);
    this.nextTimeout = TimeLimit.of("next", Duration.ofSeconds(2), settings);
    this.nextFallback = Answers.of("next", "instead", settings).build();
    this.nextRateLimit = Pace.of("next", 10, settings).keyed().build();
    this.nextBulkhead = Entrance.of("next", 2, settings).build();
    this.nextBreaker = Breaker.of("next", settings).build();
    this.insteadTimeout = TimeLimit.of("instead", Duration.ofSeconds(2), settings);
    settings.requireTime("next", this.nextTimeout, this.nextRateLimit);
    settings.requireTime("next", this.nextTimeout, this.nextBulkhead);
    settings.warnOfUnknown();
  }

  /**
   * next: {@code timeout 2s -> fallback instead -> rate limit 10 per 1s by key -> bulkhead 2
   * -> circuit breaker 0.5 of 20 -> delegate}
   */
  @Override
  public @Nullable T next(@Nullable T key) {
    TimeUp timeUp = new TimeUp();
    if (nextTimeout == null) {
      // Left out by a setting.
      return nextAnswered(key, timeUp);
    }
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
    if (nextFallback == null) {
      // Left out by a setting.
      return nextRateLimited(key, timeUp);
    }
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
    if (nextRateLimit == null) {
      // Left out by a setting.
      return nextBulkheaded(key, timeUp);
    }
    nextRateLimit.await(Snapshot.of(key));
    return nextBulkheaded(key, timeUp);
  }

  private @Nullable T nextBulkheaded(@Nullable T key, TimeUp timeUp) {
    if (nextBulkhead == null) {
      // Left out by a setting.
      return nextGuarded(key, timeUp);
    }
    Places places = nextBulkhead.enter();
    try {
      return nextGuarded(key, timeUp);
    } finally {
      places.leave();
    }
  }

  private @Nullable T nextGuarded(@Nullable T key, TimeUp timeUp) {
    if (nextBreaker == null) {
      // Left out by a setting.
      return delegate.next(key);
    }
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
    if (insteadTimeout == null) {
      // Left out by a setting.
      return delegate.instead(key);
    }
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
    return Circuits.of(nextBreaker);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
