package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.util.concurrent.Semaphore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.resilience.annotation.ConcurrencyLimit;

/** A call that finds one of 16 places free. */
@State(Scope.Benchmark)
public class BulkheadBenchmark {

  static final int PLACES = 16;

  private final String path = "a/b";
  private final Plain plain = new Plain();
  private final Fetch handWritten = new HandWritten();
  private Fetch damask;
  private Fetch spring;
  private io.github.resilience4j.bulkhead.Bulkhead resilience4j;
  private FailsafeExecutor<Object> failsafe;
  private TypedGuard<String> smallrye;

  @Setup
  public void setUp() {
    damask = new BulkheadBenchmark_DamaskServiceDecorated();
    spring = Peers.spring(SpringService.class);
    resilience4j = io.github.resilience4j.bulkhead.Bulkhead.of("fetch", resilience4j());
    failsafe = Failsafe.with(dev.failsafe.Bulkhead.of(PLACES));
    smallrye = TypedGuard.create(String.class).withBulkhead().limit(PLACES).done().build();
  }

  static io.github.resilience4j.bulkhead.BulkheadConfig resilience4j() {
    return io.github.resilience4j.bulkhead.BulkheadConfig.custom()
        .maxConcurrentCalls(PLACES)
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
  public String springConcurrencyLimit() {
    return spring.fetch(path);
  }

  @Benchmark
  public String resilience4jBulkhead() {
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
    @dev.damask.decorate.Bulkhead(PLACES)
    public String fetch(String path) {
      return super.fetch(path);
    }
  }

  static class SpringService extends Plain {

    @Override
    @ConcurrencyLimit(PLACES)
    public String fetch(String path) {
      return super.fetch(path);
    }
  }

  static final class HandWritten extends Plain {

    private final Semaphore places = new Semaphore(PLACES);

    @Override
    public String fetch(String path) {
      if (!places.tryAcquire()) {
        throw new IllegalStateException("the bulkhead is full");
      }
      try {
        return super.fetch(path);
      } finally {
        places.release();
      }
    }
  }
}
