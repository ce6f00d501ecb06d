package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.aopalliance.intercept.MethodInterceptor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A logged method whose logger is off: a look at the level. */
@State(Scope.Benchmark)
public class LoggedBenchmark {

  private static final Logger LOGGER = LoggerFactory.getLogger(LoggedBenchmark.class);

  private String path = "a/b";
  private final Service handWritten = new HandWritten();
  private final Service damask = new LoggedBenchmark_DamaskServiceDecorated();
  private final Service spring = Peers.spring(new Service(), logging());
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

  private static MethodInterceptor logging() {
    return call -> {
      if (LOGGER.isDebugEnabled()) {
        LOGGER.debug("{} called", call.getMethod().getName());
      }
      return call.proceed();
    };
  }

  private static Fetch proxy(Fetch target) {
    InvocationHandler logging =
        (self, method, arguments) -> {
          if (LOGGER.isDebugEnabled()) {
            LOGGER.debug("{} called", method.getName());
          }
          return method.invoke(target, arguments);
        };
    return (Fetch)
        Proxy.newProxyInstance(Fetch.class.getClassLoader(), new Class<?>[] {Fetch.class}, logging);
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
      if (!LOGGER.isDebugEnabled()) {
        return super.fetch(path);
      }
      LOGGER.debug("fetch(path={})", path);
      String result = super.fetch(path);
      LOGGER.debug("fetch returned {}", result);
      return result;
    }
  }

  @Decorate
  static class DamaskService extends Service {

    @Override
    @Logged
    public String fetch(String path) {
      return super.fetch(path);
    }
  }

  @jakarta.inject.Singleton
  static class MicronautService extends Service {

    @Override
    @Interceptors.Traced
    public String fetch(String path) {
      return super.fetch(path);
    }
  }
}
