package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.damask.Environment;
import dev.damask.decorate.Timed;
import dev.damask.observe.CallEnded;
import dev.damask.observe.CallEvent;
import dev.damask.observe.CallListener;
import dev.damask.observe.JfrListener;
import dev.damask.observe.MicrometerListener;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A timed method whose logger is off, and who hears of its calls. */
@State(Scope.Benchmark)
public class EventBenchmark {

  private String path = "a/b";
  private final Service plain = new HandWritten();
  private final Service telling = new Telling(new Sum());
  private final Service metered = new Metered();
  private final Service unheard = heardBy();
  private final Service heard = heardBy(new Sum());
  private final Service heardByMicrometer =
      heardBy(new MicrometerListener(new SimpleMeterRegistry()));
  private final Service heardByJfr = heardBy(new JfrListener());

  private static Service heardBy(CallListener... listeners) {
    return new EventBenchmark_DamaskServiceDecorated(
        Environment.builder().listeners(List.of(listeners)).build());
  }

  @Benchmark
  public String none_handWritten() {
    return plain.fetch(path);
  }

  @Benchmark
  public String none_damask() {
    return unheard.fetch(path);
  }

  @Benchmark
  public String none_damaskJfrOff() {
    return heardByJfr.fetch(path);
  }

  @Benchmark
  public String counting_handWritten() {
    return telling.fetch(path);
  }

  @Benchmark
  public String counting_damask() {
    return heard.fetch(path);
  }

  @Benchmark
  public String micrometer_handWritten() {
    return metered.fetch(path);
  }

  @Benchmark
  public String micrometer_damask() {
    return heardByMicrometer.fetch(path);
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

  /** Asks for the time, and has nobody to tell. */
  static final class HandWritten extends Service {

    private long nanos;

    @Override
    public String fetch(String path) {
      long start = System.nanoTime();
      try {
        return super.fetch(path);
      } finally {
        nanos = System.nanoTime() - start;
      }
    }
  }

  /** Tells one listener. */
  static final class Telling extends Service {

    private final CallListener listener;

    Telling(CallListener listener) {
      this.listener = listener;
    }

    @Override
    public String fetch(String path) {
      long start = System.nanoTime();
      String result = super.fetch(path);
      listener.on(
          new CallEnded("Service", "fetch", Duration.ofNanos(System.nanoTime() - start), null));
      return result;
    }
  }

  /** With a timer of its own. */
  static final class Metered extends Service {

    private final Timer timer = new SimpleMeterRegistry().timer("call", "method", "fetch");

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
