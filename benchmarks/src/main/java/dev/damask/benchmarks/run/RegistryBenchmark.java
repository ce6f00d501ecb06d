package dev.damask.benchmarks.run;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Creates an entry by its name, one of a thousand. */
@State(Scope.Benchmark)
public class RegistryBenchmark {

  private String name = "Plugin500";
  private Lookup hashMap;
  private Lookup damask;
  private Lookup serviceLoader;
  private Lookup classIndex;
  private Lookup classGraph;

  @Setup
  public void setUp() {
    RegistryFixture.prepare();
    hashMap = RegistryFixture.load("HashMap");
    damask = RegistryFixture.load("Damask");
    serviceLoader = RegistryFixture.load("ServiceLoader");
    classIndex = RegistryFixture.load("ClassIndex");
    classGraph = RegistryFixture.load("ClassGraph");
  }

  @Benchmark
  public Object handWritten() {
    return hashMap.create(name);
  }

  @Benchmark
  public Object damask() {
    return damask.create(name);
  }

  @Benchmark
  public Object serviceLoader() {
    return serviceLoader.create(name);
  }

  @Benchmark
  public Object classIndex() {
    return classIndex.create(name);
  }

  @Benchmark
  public Object classGraph() {
    return classGraph.create(name);
  }
}
