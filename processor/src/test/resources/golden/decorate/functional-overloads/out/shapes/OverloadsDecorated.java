package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javax.annotation.processing.Generated;

/**
 * {@link Overloads} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "overloads"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OverloadsDecorated extends Overloads {
  private final Environment environment;

  private final Timing runTiming;

  private final RetryPolicy run2Retry;

  private final Cache<String> run3Cache;

  private final Cache<Integer> run4Cache;

  public OverloadsDecorated(Function<String, String> function) {
    this(function, Environment.system());
  }

  public OverloadsDecorated(Function<String, String> function, Environment environment) {
    super(function);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Overloads.class, environment);
    this.runTiming = Timing.of("run", settings).shown("run(Callable)").build();
    this.run2Retry = RetryPolicy.of("run", settings).shown("run(Supplier)").build();
    this.run3Cache = Cache.of("run", settings).ttl(Duration.ofMinutes(5)).build();
    this.run4Cache = Cache.of("run", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  public OverloadsDecorated(ToIntFunction<String> function) {
    this(function, Environment.system());
  }

  public OverloadsDecorated(ToIntFunction<String> function, Environment environment) {
    super(function);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Overloads.class, environment);
    this.runTiming = Timing.of("run", settings).shown("run(Callable)").build();
    this.run2Retry = RetryPolicy.of("run", settings).shown("run(Supplier)").build();
    this.run3Cache = Cache.of("run", settings).ttl(Duration.ofMinutes(5)).build();
    this.run4Cache = Cache.of("run", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  public <T> T run(Callable<T> task) throws Exception {
    if (runTiming == null) {
      // Left out by a setting, or the constructor of Overloads is still running.
      return super.<T>run(task);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.<T>run(task);
    } catch (Throwable failure) {
      runTiming.threw(failure, start, environment);
      throw failure;
    }
    runTiming.returned(start, environment);
    return result;
  }

  /**
   * run: {@code retry 3 x 1s -> super}
   */
  @Override
  public <T> T run(Supplier<T> task) {
    if (run2Retry == null) {
      // Left out by a setting, or the constructor of Overloads is still running.
      return super.<T>run(task);
    }
    long start = run2Retry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T>run(task);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = run2Retry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * run: {@code cached 300s -> super}
   */
  @Override
  public String run(Function<String, String> task) {
    if (run3Cache == null) {
      // Left out by a setting, or the constructor of Overloads is still running.
      return super.run(task);
    }
    Computation<String> computation = run3Cache.get(task);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.run(task));
    }
    try {
      String result = super.run(task);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * run: {@code cached 300s -> super}
   */
  @Override
  public int run(ToIntFunction<String> task) {
    if (run4Cache == null) {
      // Left out by a setting, or the constructor of Overloads is still running.
      return super.run(task);
    }
    Computation<Integer> computation = run4Cache.get(task);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.run(task));
    }
    try {
      int result = super.run(task);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * Removes what {@code run} keeps for these arguments.
   */
  public void invalidateRun(Function<String, String> task) {
    if (run3Cache != null) {
      run3Cache.invalidate(task);
    }
  }

  /**
   * Removes what {@code run} keeps for these arguments.
   */
  public void invalidateRun(ToIntFunction<String> task) {
    if (run4Cache != null) {
      run4Cache.invalidate(task);
    }
  }

  /**
   * Removes all that {@code run} keeps.
   */
  public void invalidateAllRun() {
    if (run3Cache != null) {
      run3Cache.invalidateAll();
    }
    if (run4Cache != null) {
      run4Cache.invalidateAll();
    }
  }
}
