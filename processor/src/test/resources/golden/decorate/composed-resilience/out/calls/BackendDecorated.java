package calls;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.Timing;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Backend} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BackendDecorated extends Backend {
  private static final Timing FETCH_TIMING = new Timing(Backend.class, "fetch");

  private static final RetryPolicy FETCH_RETRY = RetryPolicy.of(Backend.class, "fetch")
      .maxAttempts(2).build();

  private final Environment environment;

  private final Answers fetchFallback;

  private final TimeLimit fetchTimeout;

  BackendDecorated() {
    this(Environment.system());
  }

  BackendDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.fetchFallback = Answers.of(Backend.class, "fetch", "cached", environment).build();
    this.fetchTimeout = TimeLimit.of(Backend.class, "fetch", Duration.ofMillis(300), environment);
  }

  /**
   * fetch: {@code fallback cached -> timed -> retry 2 x 1s -> timeout 300ms -> super},
   * at most 2 attempts, 1s of waiting
   */
  @Override
  String fetch(String id) throws IOException {
    if (fetchFallback == null) {
      // The constructor of Backend is still running.
      return super.fetch(id);
    }
    try {
      return fetchTimed(id);
    } catch (Throwable failure) {
      if (!fetchFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = cached(id);
        fetchFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        fetchFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  private String fetchTimed(String id) throws IOException {
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = fetchRetried(id);
    } catch (Throwable failure) {
      FETCH_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FETCH_TIMING.returned(start, environment);
    return result;
  }

  private String fetchRetried(String id) throws IOException {
    Attempts attempts = null;
    while (true) {
      try {
        return fetchLimited(id);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FETCH_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String fetchLimited(String id) throws IOException {
    Deadline deadline = fetchTimeout.begin();
    String result;
    try {
      result = super.fetch(id);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }
}
