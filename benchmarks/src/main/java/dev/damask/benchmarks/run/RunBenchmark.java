package dev.damask.benchmarks.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the JMH benchmarks and tells what they measured. */
public final class RunBenchmark {

  private static final int MANY_THREADS = 8;

  /** What is measured shot by shot. */
  private static final String START = "RegistryStartBenchmark";

  /** What waits for another process, so that the JVM takes long to compile it. */
  private static final String SLOW = "SharedHitBenchmark";

  /** What is measured by many threads too. */
  private static final String UNSHARED =
      "^(?!.*\\.(Cached|Breaker|Bulkhead|RateLimit|Rejection|Timeout|Stack)Benchmark)";

  private RunBenchmark() {}

  /**
   * Runs the benchmarks whose names have a match of a regular expression.
   *
   * @param quick whether to measure shortly, which shows that all works and little else
   * @return tables in Markdown, by their titles
   */
  public static Map<String, String> run(String include, boolean quick) throws RunnerException {
    Collection<RunResult> results = new ArrayList<>();
    results.addAll(run(options(include, quick).exclude(START).exclude(SLOW)));
    results.addAll(run(slow(include, quick)));
    results.addAll(run(startUp(include, quick)));
    Map<String, String> tables = new LinkedHashMap<>(Rows.tables(results, ""));
    if (tables.containsKey("Codec, encode")) {
      tables.put("Codec, size", CodecBenchmark.sizes());
    }
    tables.putAll(
        Rows.tables(
            run(options(include, quick).exclude(UNSHARED).threads(MANY_THREADS)),
            ", " + MANY_THREADS + " threads"));
    return tables;
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    try {
      return new Runner(options.build()).run();
    } catch (NoBenchmarksException none) {
      return List.of();
    }
  }

  private static ChainedOptionsBuilder options(String include, boolean quick) {
    TimeValue time = TimeValue.milliseconds(quick ? 50 : 400);
    return new OptionsBuilder()
        .include(include)
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .forks(quick ? 1 : 2)
        .warmupIterations(quick ? 1 : 4)
        .warmupTime(time)
        .measurementIterations(quick ? 1 : 5)
        .measurementTime(time)
        .addProfiler(GCProfiler.class)
        .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC");
  }

  private static ChainedOptionsBuilder slow(String include, boolean quick) {
    return options(include, quick)
        .exclude("^(?!.*" + SLOW + ")")
        .warmupTime(TimeValue.milliseconds(quick ? 50 : 3000));
  }

  private static ChainedOptionsBuilder startUp(String include, boolean quick) {
    return options(include, quick)
        .exclude("^(?!.*" + START + ")")
        .mode(Mode.SingleShotTime)
        .warmupIterations(quick ? 1 : 5)
        .measurementIterations(quick ? 2 : 15);
  }
}
