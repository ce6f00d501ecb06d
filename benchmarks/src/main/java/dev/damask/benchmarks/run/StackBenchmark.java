package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.RateLimit;
import dev.damask.decorate.Timeout;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A call through fallback, time limit, rate limit, bulkhead and circuit, and the same without the
 * time limit: Resilience4j's needs a thread of its own, and is left out there.
 */
@State(Scope.Benchmark)
public class StackBenchmark {

  private final String path = "a/b";
  private final Plain plain = new Plain();
  private final HandWritten handWritten = new HandWritten();
  private Fetch damask;
  private Fetch damaskUntimed;
  private FailsafeExecutor<Object> failsafe;
  private TypedGuard<String> smallrye;
  private Supplier<String> resilience4j;

  @Setup
  public void setUp() {
    damask = new StackBenchmark_DamaskServiceDecorated();
    damaskUntimed = new StackBenchmark_UntimedDecorated();
    resilience4j = resilience4j(() -> plain.fetch(path));
    failsafe =
        Failsafe.with(
            dev.failsafe.Fallback.<Object>of("cached"),
            TimeoutBenchmark.failsafeTimeout(),
            dev.failsafe.RateLimiter.burstyBuilder(
                    RateLimitBenchmark.CALLS, RateLimitBenchmark.SPAN)
                .build(),
            dev.failsafe.Bulkhead.of(BulkheadBenchmark.PLACES),
            BreakerBenchmark.failsafeBreaker());
    // Its order is its own.
    smallrye =
        TypedGuard.create(String.class)
            .withFallback()
            .handler(() -> "cached")
            .done()
            .withTimeout()
            .duration(2, ChronoUnit.SECONDS)
            .done()
            .withRateLimit()
            .limit(RateLimitBenchmark.CALLS * 10)
            .window(1, ChronoUnit.MILLIS)
            .done()
            .withBulkhead()
            .limit(BulkheadBenchmark.PLACES)
            .done()
            .withCircuitBreaker()
            .requestVolumeThreshold(20)
            .done()
            .build();
  }

  private static Supplier<String> resilience4j(Supplier<String> body) {
    Supplier<String> guarded =
        io.github.resilience4j.circuitbreaker.CircuitBreaker.decorateSupplier(
            io.github.resilience4j.circuitbreaker.CircuitBreaker.of(
                "fetch", BreakerBenchmark.resilience4j()),
            body);
    Supplier<String> entered =
        io.github.resilience4j.bulkhead.Bulkhead.decorateSupplier(
            io.github.resilience4j.bulkhead.Bulkhead.of("fetch", BulkheadBenchmark.resilience4j()),
            guarded);
    Supplier<String> paced =
        RateLimiter.decorateSupplier(
            RateLimiter.of("fetch", RateLimitBenchmark.resilience4j()), entered);
    return () -> {
      try {
        return paced.get();
      } catch (RuntimeException failure) {
        return "cached";
      }
    };
  }

  @TearDown
  public void tearDown() {
    handWritten.timer.close();
  }

  @Benchmark
  public String handWritten() {
    return handWritten.fetch(path);
  }

  @Benchmark
  public String damask() {
    return damask.fetch(path);
  }

  @Benchmark
  public String failsafe() {
    return failsafe.get(() -> plain.fetch(path));
  }

  @Benchmark
  public String smallrye() {
    return smallrye.get(() -> plain.fetch(path));
  }

  @Benchmark
  public String untimed_handWritten() {
    return handWritten.untimed(path);
  }

  @Benchmark
  public String untimed_damask() {
    return damaskUntimed.fetch(path);
  }

  @Benchmark
  public String untimed_resilience4j() {
    return resilience4j.get();
  }

  @Decorate
  static class DamaskService extends Plain {

    @Override
    @Fallback("cached")
    @Timeout("2s")
    @RateLimit(value = RateLimitBenchmark.CALLS, per = RateLimitBenchmark.PER)
    @Bulkhead(BulkheadBenchmark.PLACES)
    @CircuitBreaker
    public String fetch(String path) {
      return super.fetch(path);
    }

    String cached(String path) {
      return "cached";
    }
  }

  @Decorate
  static class Untimed extends Plain {

    @Override
    @Fallback("cached")
    @RateLimit(value = RateLimitBenchmark.CALLS, per = RateLimitBenchmark.PER)
    @Bulkhead(BulkheadBenchmark.PLACES)
    @CircuitBreaker
    public String fetch(String path) {
      return super.fetch(path);
    }

    String cached(String path) {
      return "cached";
    }
  }

  static final class HandWritten extends Plain {

    private final HandWrittenTimer timer = new HandWrittenTimer();
    private final HandWrittenLimit limit =
        new HandWrittenLimit(RateLimitBenchmark.CALLS, RateLimitBenchmark.SPAN.toNanos());
    private final Semaphore places = new Semaphore(BulkheadBenchmark.PLACES);
    private final HandWrittenBreaker breaker = new HandWrittenBreaker();

    @Override
    public String fetch(String path) {
      try {
        HandWrittenTimer.Call call = timer.begin();
        try {
          return guarded(path);
        } finally {
          call.end();
        }
      } catch (RuntimeException failure) {
        return "cached";
      }
    }

    String untimed(String path) {
      try {
        return guarded(path);
      } catch (RuntimeException failure) {
        return "cached";
      }
    }

    private String guarded(String path) {
      limit.begin();
      if (!places.tryAcquire()) {
        throw new IllegalStateException("the bulkhead is full");
      }
      try {
        breaker.enter();
        String result = super.fetch(path);
        breaker.ended(false);
        return result;
      } catch (Throwable failure) {
        breaker.ended(true);
        throw failure;
      } finally {
        places.release();
      }
    }
  }
}
