package shapes;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Answers;
import dev.damask.generated.Attempts;
import dev.damask.generated.Breaker;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.TimeUp;
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
  private static final RetryPolicy FETCH_RETRY = RetryPolicy.of(Outer.Inside.Circuit.class, "fetch")
      .delay(Duration.ofMillis(10)).build();

  private final Environment environment;

  private final Answers fetchFallback;

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
    this.fetchFallback = Answers.of(Outer.Inside.Circuit.class, "fetch", "kept", environment)
        .build();
    this.sharedRateLimit = Pace.of(Outer.Inside.Circuit.class, "shared", 5, Duration.ofSeconds(1),
        Duration.ZERO, 1000, environment);
    this.fetchRateLimit = this.sharedRateLimit.as("fetch");
    this.sharedBulkhead = Entrance.of(Outer.Inside.Circuit.class, "shared", 2, Duration.ZERO, 1000,
        environment);
    this.fetchBulkhead = this.sharedBulkhead.as("fetch");
    this.sharedBreaker = Breaker.of(Outer.Inside.Circuit.class, "shared", environment).build();
    this.fetchBreaker = this.sharedBreaker.as("fetch");
    this.fetchTimeout = TimeLimit.of(Outer.Inside.Circuit.class, "fetch", Duration.ofSeconds(1),
        environment);
    this.laterRateLimit = this.sharedRateLimit.as("later");
    this.laterBulkhead = this.sharedBulkhead.as("later");
    this.laterBreaker = this.sharedBreaker.as("later");
  }

  /**
   * fetch: {@code fallback kept -> retry 3 x 10ms -> rate limit 5 per 1s as shared -> bulkhead 2 as shared -> circuit breaker 0.5 of 20 as shared -> timeout 1s -> super},
   * at most 3 attempts, 20ms of waiting
   */
  @Override
  public Outer.Breaker fetch(Outer.Breaker circuit) throws IOException {
    if (fetchFallback == null) {
      // The constructor of Circuit is still running.
      return super.fetch(circuit);
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
    Attempts attempts = null;
    while (true) {
      try {
        return fetchRateLimited(circuit);
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

  private Outer.Breaker fetchRateLimited(Outer.Breaker circuit) throws IOException {
    fetchRateLimit.await();
    return fetchBulkheaded(circuit);
  }

  private Outer.Breaker fetchBulkheaded(Outer.Breaker circuit) throws IOException {
    Places places = fetchBulkhead.enter();
    try {
      return fetchGuarded(circuit);
    } finally {
      places.leave();
    }
  }

  private Outer.Breaker fetchGuarded(Outer.Breaker circuit) throws IOException {
    TimeUp timeUp = new TimeUp();
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
   * later: {@code rate limit 5 per 1s as shared -> bulkhead 2 as shared -> circuit breaker 0.5 of 20 as shared -> super}
   */
  @Override
  public CompletableFuture<Outer.Breaker> later() {
    if (laterRateLimit == null) {
      // The constructor of Circuit is still running.
      return super.later();
    }
    return laterRateLimit.callAsync(() -> laterBulkheaded());
  }

  private CompletableFuture<Outer.Breaker> laterBulkheaded() {
    return laterBulkhead.callAsync(() -> laterGuarded());
  }

  private CompletableFuture<Outer.Breaker> laterGuarded() {
    return laterBreaker.callAsync(
        () -> Objects.requireNonNull(super.later(), "later() returned null"));
  }

  /**
   * The circuit of {@code fetch}, {@code later}.
   */
  public Circuit sharedCircuit() {
    return sharedBreaker.circuit();
  }
}
