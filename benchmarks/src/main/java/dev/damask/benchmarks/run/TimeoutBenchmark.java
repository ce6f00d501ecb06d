package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.damask.decorate.Timeout;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A call that ends long before its time, 2 s, is up. Resilience4j needs a thread for the call. */
@State(Scope.Benchmark)
public class TimeoutBenchmark {

  private final String path = "a/b";
  private final Plain plain = new Plain();
  private final HandWritten handWritten = new HandWritten();
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Fetch damask;
  private TimeLimiter resilience4j;
  private FailsafeExecutor<Object> failsafe;
  private TypedGuard<String> smallrye;

  @Setup
  public void setUp() {
    damask = new TimeoutBenchmark_DamaskServiceDecorated();
    resilience4j =
        TimeLimiter.of(TimeLimiterConfig.custom().timeoutDuration(Duration.ofSeconds(2)).build());
    failsafe = Failsafe.with(failsafeTimeout());
    smallrye =
        TypedGuard.create(String.class)
            .withTimeout()
            .duration(2, ChronoUnit.SECONDS)
            .done()
            .build();
  }

  static dev.failsafe.Timeout<Object> failsafeTimeout() {
    return dev.failsafe.Timeout.builder(Duration.ofSeconds(2)).withInterrupt().build();
  }

  @TearDown
  public void tearDown() {
    pool.shutdown();
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
  public String resilience4jTimeLimiter() throws Exception {
    return resilience4j.executeFutureSupplier(() -> pool.submit(() -> plain.fetch(path)));
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
    @Timeout("2s")
    public String fetch(String path) {
      return super.fetch(path);
    }
  }

  static final class HandWritten extends Plain {

    private final HandWrittenTimer timer = new HandWrittenTimer();

    @Override
    public String fetch(String path) {
      HandWrittenTimer.Call call = timer.begin();
      try {
        return super.fetch(path);
      } finally {
        call.end();
      }
    }
  }
}
