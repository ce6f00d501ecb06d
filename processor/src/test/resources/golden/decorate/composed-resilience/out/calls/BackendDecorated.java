package calls;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Answers fetchFallback;

  private final Timing fetchTiming;

  private final RetryPolicy fetchRetry;

  private final TimeLimit fetchTimeout;

  BackendDecorated() {
    this(Environment.system());
  }

  BackendDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Backend.class, environment);
    this.fetchFallback = Answers.of("fetch", "cached", settings).build();
    this.fetchTiming = Timing.of("fetch", settings).build();
    this.fetchRetry = RetryPolicy.of("fetch", settings).maxAttempts(2).build();
    this.fetchTimeout = TimeLimit.of("fetch", Duration.ofMillis(300), settings);
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code fallback cached -> timed -> retry 2 x 1s -> timeout 300ms -> super},
   * at most 2 attempts, 1s of waiting
   */
  @Override
  String fetch(String id) throws IOException {
    if (fetchFallback == null) {
      // Left out by a setting, or the constructor of Backend is still running.
      return fetchTimed(id);
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
    if (fetchTiming == null) {
      // Left out by a setting, or the constructor of Backend is still running.
      return fetchRetried(id);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = fetchRetried(id);
    } catch (Throwable failure) {
      fetchTiming.threw(failure, start, environment);
      throw failure;
    }
    fetchTiming.returned(start, environment);
    return result;
  }

  private String fetchRetried(String id) throws IOException {
    if (fetchRetry == null) {
      // Left out by a setting, or the constructor of Backend is still running.
      return fetchLimited(id);
    }
    long start = fetchRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return fetchLimited(id);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fetchRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String fetchLimited(String id) throws IOException {
    if (fetchTimeout == null) {
      // Left out by a setting, or the constructor of Backend is still running.
      return super.fetch(id);
    }
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
