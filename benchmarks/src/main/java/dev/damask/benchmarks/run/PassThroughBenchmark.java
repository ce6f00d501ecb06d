package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import java.lang.reflect.Proxy;
import org.aopalliance.intercept.MethodInvocation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A decorator that only goes on to the method. */
@State(Scope.Benchmark)
public class PassThroughBenchmark {

  private String path = "a/b";
  private final Service handWritten = new HandWritten();
  private final Service damask = new PassThroughBenchmark_DamaskServiceDecorated();
  private final Service spring = Peers.spring(new Service(), MethodInvocation::proceed);
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

  private static Fetch proxy(Fetch target) {
    return (Fetch)
        Proxy.newProxyInstance(
            Fetch.class.getClassLoader(),
            new Class<?>[] {Fetch.class},
            (self, method, arguments) -> method.invoke(target, arguments));
  }

  /** The class that is decorated. */
  static class Service implements Fetch {

    private final String answer = "answer";

    @Override
    public String fetch(String path) {
      return path.isEmpty() ? path : answer;
    }
  }

  static final class HandWritten extends Service {

    @Override
    public String fetch(String path) {
      return super.fetch(path);
    }
  }

  @DecoratedBy(PassingThrough.class)
  @interface PassedThrough {}

  static final class PassingThrough implements Decorator {

    @Override
    public <R> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }

  @Decorate
  static class DamaskService extends Service {

    @Override
    @PassedThrough
    public String fetch(String path) {
      return super.fetch(path);
    }
  }

  @jakarta.inject.Singleton
  static class MicronautService extends Service {

    @Override
    @Interceptors.PassedThrough
    public String fetch(String path) {
      return super.fetch(path);
    }
  }
}
