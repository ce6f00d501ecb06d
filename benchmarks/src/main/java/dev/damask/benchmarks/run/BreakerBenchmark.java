package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.time.Duration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A call through a closed circuit: half of 20 calls open it for 30 s. */
@State(Scope.Benchmark)
public class BreakerBenchmark {

  private final String path = "a/b";
  private final Plain plain = new Plain();
  private final Fetch handWritten = new HandWritten();
  private Fetch damask;
  private io.github.resilience4j.circuitbreaker.CircuitBreaker resilience4j;
  private FailsafeExecutor<Object> failsafe;
  private TypedGuard<String> smallrye;

  @Setup
  public void setUp() {
    damask = new BreakerBenchmark_DamaskServiceDecorated();
    resilience4j = io.github.resilience4j.circuitbreaker.CircuitBreaker.of("fetch", resilience4j());
    failsafe = Failsafe.with(failsafeBreaker());
    smallrye =
        TypedGuard.create(String.class)
            .withCircuitBreaker()
            .requestVolumeThreshold(20)
            .failureRatio(0.5)
            .done()
            .build();
  }

  static io.github.resilience4j.circuitbreaker.CircuitBreakerConfig resilience4j() {
    return io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.custom()
        .slidingWindowSize(20)
        .minimumNumberOfCalls(10)
        .waitDurationInOpenState(Duration.ofSeconds(30))
        .build();
  }

  static dev.failsafe.CircuitBreaker<Object> failsafeBreaker() {
    return dev.failsafe.CircuitBreaker.builder()
        .withFailureThreshold(10, 20)
        .withDelay(Duration.ofSeconds(30))
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
  public String resilience4jBreaker() {
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
    @dev.damask.decorate.CircuitBreaker
    public String fetch(String path) {
      return super.fetch(path);
    }
  }

  static final class HandWritten extends Plain {

    private final HandWrittenBreaker breaker = new HandWrittenBreaker();

    @Override
    public String fetch(String path) {
      breaker.enter();
      String result;
      try {
        result = super.fetch(path);
      } catch (Throwable failure) {
        breaker.ended(true);
        throw failure;
      }
      breaker.ended(false);
      return result;
    }
  }
}
