package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.damask.decorate.ForEach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** A method called concurrently for each of a thousand items; the figures are for one item. */
@State(Scope.Benchmark)
public class ForEachBenchmark {

  private static final int ITEMS = 1000;
  private static final int LIMIT = 8;

  /** What a call costs, so that it is worth another thread. */
  private static final int WORK = 500;

  private final List<Integer> items = IntStream.range(0, ITEMS).boxed().toList();
  private final ExecutorService pool = Executors.newFixedThreadPool(LIMIT);
  private final Service damask = new ForEachBenchmark_ServiceDecorated();

  @TearDown
  public void tearDown() {
    pool.shutdownNow();
  }

  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public List<Integer> handWritten() throws InterruptedException, ExecutionException {
    List<Future<Integer>> futures = new ArrayList<>(items.size());
    for (Integer item : items) {
      futures.add(pool.submit(() -> damask.fetch(item)));
    }
    List<Integer> results = new ArrayList<>(items.size());
    for (Future<Integer> future : futures) {
      results.add(future.get());
    }
    return results;
  }

  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public List<Integer> damask() throws InterruptedException {
    return damask.fetchAll(items);
  }

  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public List<Integer> parallelStream() {
    return items.parallelStream().map(damask::fetch).toList();
  }

  /** The class whose method is lifted. */
  @Decorate
  abstract static class Service {

    Integer fetch(Integer item) {
      Blackhole.consumeCPU(WORK);
      return item;
    }

    @ForEach(value = "fetch", limit = LIMIT)
    abstract List<Integer> fetchAll(Collection<Integer> items) throws InterruptedException;
  }
}
