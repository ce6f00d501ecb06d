package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.aopalliance.intercept.MethodInterceptor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A timed method whose logger is off: two looks at the clock. */
@State(Scope.Benchmark)
public class TimedBenchmark {

  private static final Logger LOGGER = LoggerFactory.getLogger(TimedBenchmark.class);

  private String path = "a/b";
  private final Service handWritten = new HandWritten();
  private final Service damask = new TimedBenchmark_DamaskServiceDecorated();
  private final Service spring = Peers.spring(new Service(), timing());
  private final Service micronaut = Peers.micronaut(MicronautService.class);
  private final Fetch proxy = proxy(new Service());

  @Benchmark
  public String handWritten() {
    return handWritten.fetch(path);
  }

  @Benchmark
  public String damask() {
    return damask.fetch(path);
  }

  @Benchmark
  public String springAop() {
    return spring.fetch(path);
  }

  @Benchmark
  public String micronautAop() {
    return micronaut.fetch(path);
  }

  @Benchmark
  public String reflectProxy() {
    return proxy.fetch(path);
  }

  private static MethodInterceptor timing() {
    return call -> {
      long start = System.nanoTime();
      try {
        return call.proceed();
      } finally {
        log(call.getMethod().getName(), System.nanoTime() - start);
      }
    };
  }

  private static Fetch proxy(Fetch target) {
    InvocationHandler timing =
        (self, method, arguments) -> {
          long start = System.nanoTime();
          try {
            return method.invoke(target, arguments);
          } finally {
            log(method.getName(), System.nanoTime() - start);
          }
        };
    return (Fetch)
        Proxy.newProxyInstance(Fetch.class.getClassLoader(), new Class<?>[] {Fetch.class}, timing);
  }

  private static void log(String name, long nanos) {
    if (LOGGER.isInfoEnabled()) {
      LOGGER.info("{} took {} ns", name, nanos);
    }
  }

  /** The class that is decorated. */
  static class Service implements Fetch {

    @Override
    public String fetch(String path) {
      return path;
    }
  }

  static final class HandWritten extends Service {

    @Override
    public String fetch(String path) {
      long start = System.nanoTime();
      try {
        return super.fetch(path);
      } finally {
        log("fetch", System.nanoTime() - start);
      }
    }
  }

  @Decorate
  static class DamaskService extends Service {

    @Override
    @Timed
    public String fetch(String path) {
      return super.fetch(path);
    }
  }

  @jakarta.inject.Singleton
  static class MicronautService extends Service {

    @Override
    @Interceptors.Measured
    public String fetch(String path) {
      return super.fetch(path);
    }
  }
}
