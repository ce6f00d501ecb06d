package dev.damask.benchmarks.run;

import dagger.internal.DoubleCheck;
import dagger.internal.Provider;
import dev.damask.Singleton;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Reads of a singleton that is there already. */
@State(Scope.Benchmark)
public class SingletonBenchmark {

  private final Provider<Store> dagger = DoubleCheck.provider(Store::new);
  private final AnnotationConfigApplicationContext spring =
      new AnnotationConfigApplicationContext(Store.class);

  @Benchmark
  public Store staticHolder() {
    return Holder.INSTANCE;
  }

  @Benchmark
  public Store handWritten() {
    return DoubleChecked.instance();
  }

  @Benchmark
  public Store damask() {
    return SingletonBenchmark_StoreSingleton.instance();
  }

  @Benchmark
  public Store daggerDoubleCheck() {
    return dagger.get();
  }

  @Benchmark
  public Store springGetBean() {
    return spring.getBean(Store.class);
  }

  /** The singleton. */
  @Singleton
  static class Store {
    Store() {}
  }

  private static final class Holder {

    private static final Store INSTANCE = new Store();
  }

  private static final class DoubleChecked {

    private static volatile Store instance;

    static Store instance() {
      Store present = instance;
      return present != null ? present : create();
    }

    private static synchronized Store create() {
      if (instance == null) {
        instance = new Store();
      }
      return instance;
    }
  }
}
