package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.CircuitOpenException;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A call that an open circuit keeps off, and its caller hears of. */
@State(Scope.Benchmark)
public class RejectionBenchmark {

  private final String path = "a/b";
  private final Plain plain = new Plain();
  private Fetch damask;
  private io.github.resilience4j.circuitbreaker.CircuitBreaker resilience4j;
  private FailsafeExecutor<Object> failsafe;

  @Setup
  public void setUp() {
    RejectionBenchmark_DamaskServiceDecorated service =
        new RejectionBenchmark_DamaskServiceDecorated();
    service.fetchCircuit().open();
    damask = service;
    resilience4j =
        io.github.resilience4j.circuitbreaker.CircuitBreaker.of(
            "fetch", BreakerBenchmark.resilience4j());
    resilience4j.transitionToForcedOpenState();
    dev.failsafe.CircuitBreaker<Object> breaker = BreakerBenchmark.failsafeBreaker();
    breaker.open();
    failsafe = Failsafe.with(breaker);
  }

  @Benchmark
  public Object damask() {
    try {
      return damask.fetch(path);
    } catch (CircuitOpenException e) {
      return e;
    }
  }

  @Benchmark
  public Object resilience4j() {
    try {
      return resilience4j.executeSupplier(() -> plain.fetch(path));
    } catch (CallNotPermittedException e) {
      return e;
    }
  }

  @Benchmark
  public Object failsafe() {
    try {
      return failsafe.get(() -> plain.fetch(path));
    } catch (CircuitBreakerOpenException e) {
      return e;
    }
  }

  @Decorate
  static class DamaskService extends Plain {

    @Override
    @CircuitBreaker(openFor = "24h")
    public String fetch(String path) {
      return super.fetch(path);
    }
  }
}
