package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.damask.Environment;
import dev.damask.decorate.Timed;
import dev.damask.observe.CallEnded;
import dev.damask.observe.CallEvent;
import dev.damask.observe.CallListener;
import dev.damask.observe.JfrListener;
import dev.damask.observe.MicrometerListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A timed method whose logger is off, and who hears of its calls. */
@State(Scope.Benchmark)
public class EventBenchmark {

  private String path = "a/b";
  private final Service noListener = heardBy();
  private final Service oneListener = heardBy(new Sum());
  private final Service jfrOff = heardBy(new JfrListener());
  private final Service micrometer = heardBy(new MicrometerListener(new SimpleMeterRegistry()));
  private final Service handWritten = new HandWritten(new SimpleMeterRegistry());

  private static Service heardBy(CallListener... listeners) {
    return new EventBenchmark_DamaskServiceDecorated(
        Environment.builder().listeners(List.of(listeners)).build());
  }

  /** With a Micrometer timer of its own. */
  @Benchmark
  public String handWritten() {
    return handWritten.fetch(path);
  }

  @Benchmark
  public String damask() {
    return noListener.fetch(path);
  }

  @Benchmark
  public String damaskOneListener() {
    return oneListener.fetch(path);
  }

  @Benchmark
  public String damaskJfrOff() {
    return jfrOff.fetch(path);
  }

  @Benchmark
  public String damaskMicrometer() {
    return micrometer.fetch(path);
  }

  /** Of one thread's calls. */
  static final class Sum implements CallListener {

    private long nanos;

    @Override
    public void on(CallEvent event) {
      if (event instanceof CallEnded ended) {
        nanos += ended.elapsed().toNanos();
      }
    }
  }

  /** The class that is decorated. */
  static class Service implements Fetch {

    @Override
    public String fetch(String path) {
      return path;
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

  static final class HandWritten extends Service {

    private final Timer timer;

    HandWritten(MeterRegistry registry) {
      this.timer = registry.timer("call", "method", "fetch");
    }

    @Override
    public String fetch(String path) {
      long start = System.nanoTime();
      try {
        return super.fetch(path);
      } finally {
        timer.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
      }
    }
  }
}
