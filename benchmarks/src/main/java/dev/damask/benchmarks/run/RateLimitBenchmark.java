package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A call whose turn is now: more may begin than do. The peers' spans are fixed ones or buckets. */
@State(Scope.Benchmark)
public class RateLimitBenchmark {

  static final int CALLS = 20_000;
  static final String PER = "100us";
  static final Duration SPAN = Duration.ofNanos(100_000);

  private final String path = "a/b";
  private final Plain plain = new Plain();
  private final Fetch handWritten = new HandWritten();
  private Fetch damask;
  private RateLimiter resilience4j;
  private FailsafeExecutor<Object> failsafe;
  private TypedGuard<String> smallrye;

  @Setup
  public void setUp() {
    damask = new RateLimitBenchmark_DamaskServiceDecorated();
    resilience4j = RateLimiter.of("fetch", resilience4j());
    failsafe = Failsafe.with(dev.failsafe.RateLimiter.burstyBuilder(CALLS, SPAN).build());
    smallrye =
        TypedGuard.create(String.class)
            .withRateLimit()
            .limit(CALLS * 10)
            .window(1, ChronoUnit.MILLIS)
            .done()
            .build();
  }

  static RateLimiterConfig resilience4j() {
    return RateLimiterConfig.custom()
        .limitForPeriod(CALLS)
        .limitRefreshPeriod(SPAN)
        .timeoutDuration(Duration.ZERO)
        .build();
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
  public String resilience4jRateLimiter() {
    return resilience4j.executeSupplier(() -> plain.fetch(path));
  }

  @Benchmark
  public String failsafe() {
    return failsafe.get(() -> plain.fetch(path));
  }

  @Benchmark
  public String smallrye() {
    return smallrye.get(() -> plain.fetch(path));
  }

  @Decorate
  static class DamaskService extends Plain {

    @Override
    @dev.damask.decorate.RateLimit(value = CALLS, per = PER)
    public String fetch(String path) {
      return super.fetch(path);
    }
  }

  static final class HandWritten extends Plain {

    private final HandWrittenLimit limit = new HandWrittenLimit(CALLS, SPAN.toNanos());

    @Override
    public String fetch(String path) {
      limit.begin();
      return super.fetch(path);
    }
  }
}
