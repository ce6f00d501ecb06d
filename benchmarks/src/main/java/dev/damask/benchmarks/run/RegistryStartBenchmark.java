package dev.damask.benchmarks.run;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Makes a registry of a thousand entries ready and creates one of them, in a new class loader; the
 * JVM has warmed up.
 */
@State(Scope.Benchmark)
public class RegistryStartBenchmark {

  private String name = "Plugin500";

  @Setup
  public void setUp() {
    RegistryFixture.prepare();
  }

  @Benchmark
  public Object handWritten() {
    return RegistryFixture.load("HashMap").create(name);
  }

  @Benchmark
  public Object damask() {
    return RegistryFixture.load("Damask").create(name);
  }

  @Benchmark
  public Object serviceLoader() {
    return RegistryFixture.load("ServiceLoader").create(name);
  }

  @Benchmark
  public Object classIndex() {
    return RegistryFixture.load("ClassIndex").create(name);
  }

  @Benchmark
  public Object classGraph() {
    return RegistryFixture.load("ClassGraph").create(name);
  }
}
