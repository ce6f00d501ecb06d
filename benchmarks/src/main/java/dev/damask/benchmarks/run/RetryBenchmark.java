package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import io.github.resilience4j.retry.RetryConfig;
import io.micronaut.retry.annotation.Retryable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A retried method: one that succeeds, and one that fails once; there is no delay. */
@State(Scope.Benchmark)
public class RetryBenchmark {

  private static final Logger LOGGER = LoggerFactory.getLogger(RetryBenchmark.class);
  private static final int ATTEMPTS = 3;

  /** How many calls fail before one succeeds. */
  @Param({"0", "1"})
  int failures;

  private String path = "a/b";
  private Service handWritten;
  private Service damask;
  private Service spring;
  private Service micronaut;
  private Service plain;
  private Fetch proxy;
  private io.github.resilience4j.retry.Retry resilience4j;
  private FailsafeExecutor<Object> failsafe;

  @Setup
  public void setUp() {
    handWritten = new HandWritten();
    damask = new RetryBenchmark_DamaskServiceDecorated();
    spring = Peers.spring(SpringService.class);
    micronaut = Peers.micronaut(MicronautService.class);
    plain = new Service();
    proxy = proxy(plain);
    resilience4j =
        io.github.resilience4j.retry.Retry.of(
            "fetch",
            RetryConfig.custom().maxAttempts(ATTEMPTS).waitDuration(Duration.ZERO).build());
    failsafe = Failsafe.with(RetryPolicy.builder().withMaxAttempts(ATTEMPTS).build());
    for (Service service : new Service[] {handWritten, damask, spring, micronaut, plain}) {
      service.failEach(failures + 1);
    }
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
  public String springRetryable() {
    return spring.fetch(path);
  }

  @Benchmark
  public String micronautRetryable() {
    return micronaut.fetch(path);
  }

  @Benchmark
  public String resilience4j() {
    return resilience4j.executeSupplier(() -> plain.fetch(path));
  }

  @Benchmark
  public String failsafe() {
    return failsafe.get(() -> plain.fetch(path));
  }

  @Benchmark
  public String reflectProxy() {
    return proxy.fetch(path);
  }

  private static Fetch proxy(Fetch target) {
    InvocationHandler retrying =
        (self, method, arguments) -> {
          for (int attempt = 1; ; attempt++) {
            try {
              return method.invoke(target, arguments);
            } catch (InvocationTargetException failure) {
              if (attempt == ATTEMPTS) {
                throw failure.getCause();
              }
              warn(attempt, failure.getCause());
            }
          }
        };
    return (Fetch)
        Proxy.newProxyInstance(
            Fetch.class.getClassLoader(), new Class<?>[] {Fetch.class}, retrying);
  }

  private static void warn(int attempt, Throwable failure) {
    if (LOGGER.isWarnEnabled()) {
      LOGGER.warn("fetch attempt {} of {} failed", attempt, ATTEMPTS, failure);
    }
  }

  /** The class that is decorated; fails all calls but each n-th. */
  static class Service implements Fetch {

    /** One for all, since making one would cost more than all that is measured. */
    private static final IllegalStateException FAILURE = new IllegalStateException("not yet");

    private int period = 1;
    private int calls;

    // No method of it may be final: some of the peers delegate.
    void failEach(int period) {
      this.period = period;
    }

    @Override
    public String fetch(String path) {
      if (++calls % period != 0) {
        throw FAILURE;
      }
      return path;
    }
  }

  static final class HandWritten extends DamaskService {

    @Override
    public String fetch(String path) {
      List<Throwable> earlier = null;
      int attempt = 1;
      while (true) {
        try {
          return super.fetch(path);
        } catch (Exception failure) {
          if (attempt == ATTEMPTS || Thread.currentThread().isInterrupted()) {
            if (earlier != null) {
              earlier.forEach(failure::addSuppressed);
            }
            throw failure;
          }
          if (earlier == null) {
            earlier = new ArrayList<>(2);
          }
          earlier.add(failure);
          warn(attempt++, failure);
        }
      }
    }
  }

  @Decorate
  static class DamaskService extends Service {

    @Override
    @Retry(delay = "0s")
    public String fetch(String path) {
      return super.fetch(path);
    }
  }

  static class SpringService extends Service {

    @Override
    @org.springframework.resilience.annotation.Retryable(maxRetries = ATTEMPTS - 1, delay = 0)
    public String fetch(String path) {
      return super.fetch(path);
    }
  }

  @jakarta.inject.Singleton
  static class MicronautService extends Service {

    @Override
    @Retryable(attempts = "2", delay = "0ms")
    public String fetch(String path) {
      return super.fetch(path);
    }
  }
}
