package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A retried method that returns a future which is complete already. */
@State(Scope.Benchmark)
public class AsyncRetryBenchmark {

  private static final int ATTEMPTS = 3;

  private String path = "a/b";
  private final Service handWritten = new HandWritten();
  private final Service damask = new AsyncRetryBenchmark_DamaskServiceDecorated();
  private final Service plain = new Service();
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final io.github.resilience4j.retry.Retry resilience4j =
      io.github.resilience4j.retry.Retry.of(
          "fetch",
          RetryConfig.custom().maxAttempts(ATTEMPTS).waitDuration(Duration.ofSeconds(1)).build());
  private final FailsafeExecutor<Object> failsafe =
      Failsafe.with(
          RetryPolicy.builder().withMaxAttempts(ATTEMPTS).withDelay(Duration.ofSeconds(1)).build());

  @TearDown
  public void tearDown() {
    scheduler.shutdownNow();
  }

  @Benchmark
  public String handWritten() {
    return handWritten.fetch(path).join();
  }

  @Benchmark
  public String damask() {
    return damask.fetch(path).join();
  }

  @Benchmark
  public String resilience4j() {
    return resilience4j
        .executeCompletionStage(scheduler, () -> plain.fetch(path))
        .toCompletableFuture()
        .join();
  }

  @Benchmark
  public String failsafe() {
    return failsafe.getStageAsync(() -> plain.fetch(path)).join();
  }

  /** The class that is decorated. */
  static class Service {

    public CompletableFuture<String> fetch(String path) {
      return CompletableFuture.completedFuture(path);
    }
  }

  static final class HandWritten extends Service {

    @Override
    public CompletableFuture<String> fetch(String path) {
      CompletableFuture<String> result = new CompletableFuture<>();
      attempt(path, 1, result);
      return result;
    }

    private void attempt(String path, int attempt, CompletableFuture<String> result) {
      super.fetch(path)
          .whenComplete(
              (value, failure) -> {
                if (failure == null) {
                  result.complete(value);
                } else if (attempt == ATTEMPTS) {
                  result.completeExceptionally(failure);
                } else {
                  CompletableFuture.delayedExecutor(1, java.util.concurrent.TimeUnit.SECONDS)
                      .execute(() -> attempt(path, attempt + 1, result));
                }
              });
    }
  }

  @Decorate
  static class DamaskService extends Service {

    @Override
    @Retry(maxAttempts = ATTEMPTS, delay = "1s")
    public CompletableFuture<String> fetch(String path) {
      return super.fetch(path);
    }
  }
}
