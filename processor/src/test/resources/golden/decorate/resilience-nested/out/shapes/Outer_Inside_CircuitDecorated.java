package shapes;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Answers;
import dev.damask.generated.Attempts;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.TimeUp;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.Inside.Circuit} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Outer_Inside_CircuitDecorated extends Outer.Inside.Circuit {
  private final Environment environment;

  private final Answers fetchFallback;

  private final RetryPolicy fetchRetry;

  private final Pace sharedRateLimit;

  private final Pace fetchRateLimit;

  private final Entrance sharedBulkhead;

  private final Entrance fetchBulkhead;

  private final Breaker sharedBreaker;

  private final Breaker fetchBreaker;

  private final TimeLimit fetchTimeout;

  private final Pace laterRateLimit;

  private final Entrance laterBulkhead;

  private final Breaker laterBreaker;

  public Outer_Inside_CircuitDecorated() {
    this(Environment.system());
  }

  public Outer_Inside_CircuitDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Outer.Inside.Circuit.class, environment);
    this.fetchFallback = Answers.of("fetch", "kept", settings).build();
    this.fetchRetry = RetryPolicy.of("fetch", settings).delay(Duration.ofMillis(10)).build();
    this.sharedRateLimit = Pace.of("shared", 5, settings).sharedBy("fetch", "later");
    this.fetchRateLimit = settings.has("fetch", "rateLimit") ? this.sharedRateLimit.as("fetch")
        : null;
    this.sharedBulkhead = Entrance.of("shared", 2, settings).sharedBy("fetch", "later");
    this.fetchBulkhead = settings.has("fetch", "bulkhead") ? this.sharedBulkhead.as("fetch") : null;
    this.sharedBreaker = Breaker.of("shared", settings).sharedBy("fetch", "later");
    this.fetchBreaker = settings.has("fetch", "circuitBreaker") ? this.sharedBreaker.as("fetch")
        : null;
    this.fetchTimeout = TimeLimit.of("fetch", Duration.ofSeconds(1), settings);
    this.laterRateLimit = settings.has("later", "rateLimit") ? this.sharedRateLimit.as("later")
        : null;
    this.laterBulkhead = settings.has("later", "bulkhead") ? this.sharedBulkhead.as("later") : null;
    this.laterBreaker = settings.has("later", "circuitBreaker") ? this.sharedBreaker.as("later")
        : null;
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code fallback kept -> retry 3 x 10ms -> rate limit 5 per 1s as shared
   * -> bulkhead 2 as shared -> circuit breaker 0.5 of 20 as shared -> timeout 1s -> super},
   * at most 3 attempts, 20ms of waiting
   */
  @Override
  public Outer.Breaker fetch(Outer.Breaker circuit) throws IOException {
    if (fetchFallback == null) {
      // Left out by a setting, or the constructor of Circuit is still running.
      return fetchRetried(circuit);
    }
    try {
      return fetchRetried(circuit);
    } catch (Throwable failure) {
      if (!fetchFallback.include(failure)) {
        throw failure;
      }
      try {
        Outer.Breaker result = kept(circuit, (Exception) failure);
        fetchFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        fetchFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  private Outer.Breaker fetchRetried(Outer.Breaker circuit) throws IOException {
    if (fetchRetry == null) {
      // Left out by a setting, or the constructor of Circuit is still running.
      return fetchRateLimited(circuit);
    }
    long start = fetchRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return fetchRateLimited(circuit);
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

  private Outer.Breaker fetchRateLimited(Outer.Breaker circuit) throws IOException {
    if (fetchRateLimit == null) {
      // Left out by a setting, or the constructor of Circuit is still running.
      return fetchBulkheaded(circuit);
    }
    fetchRateLimit.await();
    return fetchBulkheaded(circuit);
  }

  private Outer.Breaker fetchBulkheaded(Outer.Breaker circuit) throws IOException {
    if (fetchBulkhead == null) {
      // Left out by a setting, or the constructor of Circuit is still running.
      return fetchGuarded(circuit);
    }
    Places places = fetchBulkhead.enter();
    try {
      return fetchGuarded(circuit);
    } finally {
      places.leave();
    }
  }

  private Outer.Breaker fetchGuarded(Outer.Breaker circuit) throws IOException {
    TimeUp timeUp = new TimeUp();
    if (fetchBreaker == null) {
      // Left out by a setting, or the constructor of Circuit is still running.
      return fetchLimited(circuit, timeUp);
    }
    long start = fetchBreaker.start();
    Admission call = fetchBreaker.admit();
    Outer.Breaker result;
    try {
      result = fetchLimited(circuit, timeUp);
    } catch (Throwable failure) {
      fetchBreaker.threw(failure, call, start, timeUp);
      throw failure;
    }
    fetchBreaker.returned(call, start, timeUp);
    return result;
  }

  private Outer.Breaker fetchLimited(Outer.Breaker circuit, TimeUp timeUp) throws IOException {
    if (fetchTimeout == null) {
      // Left out by a setting, or the constructor of Circuit is still running.
      return super.fetch(circuit);
    }
    Deadline deadline = fetchTimeout.begin(timeUp);
    Outer.Breaker result;
    try {
      result = super.fetch(circuit);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  /**
   * later: {@code rate limit 5 per 1s as shared -> bulkhead 2 as shared
   * -> circuit breaker 0.5 of 20 as shared -> super}
   */
  @Override
  public CompletableFuture<Outer.Breaker> later() {
    if (laterRateLimit == null) {
      // Left out by a setting, or the constructor of Circuit is still running.
      return laterBulkheaded();
    }
    return laterRateLimit.callAsync(() -> laterBulkheaded());
  }

  private CompletableFuture<Outer.Breaker> laterBulkheaded() {
    if (laterBulkhead == null) {
      // Left out by a setting, or the constructor of Circuit is still running.
      return laterGuarded();
    }
    return laterBulkhead.callAsync(() -> laterGuarded());
  }

  private CompletableFuture<Outer.Breaker> laterGuarded() {
    if (laterBreaker == null) {
      // Left out by a setting, or the constructor of Circuit is still running.
      return Objects.requireNonNull(super.later(), "later() returned null");
    }
    return laterBreaker.callAsync(
        () -> Objects.requireNonNull(super.later(), "later() returned null"));
  }

  /**
   * The circuit of {@code fetch}, {@code later}.
   */
  public Circuit sharedCircuit() {
    return Circuits.of(sharedBreaker);
  }
}
