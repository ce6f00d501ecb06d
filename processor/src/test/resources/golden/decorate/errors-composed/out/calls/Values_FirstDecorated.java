package calls;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Values.First} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Values_FirstDecorated extends Values.First {
  private final Environment environment;

  private final Timing threeTiming;

  private final RetryPolicy fiveRetry;

  private final Cache<String> sevenCache;

  private final TimeLimit soonTimeout;

  private final RetryPolicy soonRetry;

  private final TimeLimit soonerTimeout;

  private final RetryPolicy soonerRetry;

  private final TimeLimit lateTimeout;

  private final RetryPolicy lateRetry;

  private final TimeLimit slowlyTimeout;

  private final RetryPolicy slowlyRetry;

  private final Timing timedTiming;

  private final RetryPolicy errorsRetry;

  Values_FirstDecorated() {
    this(Environment.system());
  }

  Values_FirstDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Values.First.class, environment);
    this.threeTiming = Timing.of("three", settings).build();
    this.fiveRetry = RetryPolicy.of("five", settings).maxAttempts(2).build();
    this.sevenCache = Cache.of("seven", settings).ttl(Duration.ofSeconds(1)).keyless().build();
    this.soonTimeout = TimeLimit.of("soon", Duration.ofSeconds(1), settings);
    this.soonRetry = RetryPolicy.of("soon", settings).delay(Duration.ofSeconds(2)).build();
    this.soonerTimeout = TimeLimit.of("sooner", Duration.ofSeconds(3), settings);
    this.soonerRetry = RetryPolicy.of("sooner", settings).delay(Duration.ofSeconds(2)).build();
    this.lateTimeout = TimeLimit.of("late", Duration.ofMinutes(1), settings);
    this.lateRetry = RetryPolicy.of("late", settings).delay(Duration.ofSeconds(2)).build();
    this.slowlyTimeout = TimeLimit.of("slowly", Duration.ofSeconds(4), settings);
    this.slowlyRetry = RetryPolicy.of("slowly", settings).delay(Duration.ofSeconds(5)).build();
    this.timedTiming = Timing.of("timed", settings).build();
    this.errorsRetry = RetryPolicy.of("errors", settings)
        .on(IOException.class, OutOfMemoryError.class).build();
    settings.requireTime("soon", this.soonTimeout, this.soonRetry);
    settings.requireTime("sooner", this.soonerTimeout, this.soonerRetry);
    settings.requireTime("late", this.lateTimeout, this.lateRetry);
    settings.requireTime("slowly", this.slowlyTimeout, this.slowlyRetry);
    settings.warnOfUnknown();
  }

  @Override
  public String one() {
    return super.one();
  }

  @Override
  public String two() {
    return super.two();
  }

  /**
   * three: {@code timed -> super}
   */
  @Override
  public String three() {
    if (threeTiming == null) {
      // Left out by a setting, or the constructor of First is still running.
      return super.three();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.three();
    } catch (Throwable failure) {
      threeTiming.threw(failure, start, environment);
      throw failure;
    }
    threeTiming.returned(start, environment);
    return result;
  }

  @Override
  public String four() {
    return super.four();
  }

  /**
   * five: {@code retry 2 x 1s -> super}
   */
  @Override
  public String five() {
    if (fiveRetry == null) {
      // Left out by a setting, or the constructor of First is still running.
      return super.five();
    }
    long start = fiveRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.five();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fiveRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  @Override
  public String six() {
    return super.six();
  }

  /**
   * seven: {@code cached 1s -> super}
   */
  @Override
  public String seven() {
    if (sevenCache == null) {
      // Left out by a setting, or the constructor of First is still running.
      return super.seven();
    }
    Computation<String> computation = sevenCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.seven());
    }
    try {
      String result = super.seven();
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
   * soon: {@code timeout 1s -> retry 3 x 2s -> super},
   * at most 3 attempts, 1s of waiting, 1s in all
   */
  @Override
  public String soon() {
    if (soonTimeout == null) {
      // Left out by a setting, or the constructor of First is still running.
      return soonRetried();
    }
    Deadline deadline = soonTimeout.begin();
    String result;
    try {
      result = soonRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private String soonRetried() {
    if (soonRetry == null) {
      // Left out by a setting, or the constructor of First is still running.
      return super.soon();
    }
    long start = soonRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.soon();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = soonRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * sooner: {@code timeout 3s -> retry 3 x 2s -> super},
   * at most 3 attempts, 3s of waiting, 3s in all
   */
  @Override
  public String sooner() {
    if (soonerTimeout == null) {
      // Left out by a setting, or the constructor of First is still running.
      return soonerRetried();
    }
    Deadline deadline = soonerTimeout.begin();
    String result;
    try {
      result = soonerRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private String soonerRetried() {
    if (soonerRetry == null) {
      // Left out by a setting, or the constructor of First is still running.
      return super.sooner();
    }
    long start = soonerRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.sooner();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = soonerRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * late: {@code timeout 1m -> retry 3 x 2s -> super},
   * at most 3 attempts, 4s of waiting, 1m in all
   */
  @Override
  public String late() {
    if (lateTimeout == null) {
      // Left out by a setting, or the constructor of First is still running.
      return lateRetried();
    }
    Deadline deadline = lateTimeout.begin();
    String result;
    try {
      result = lateRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private String lateRetried() {
    if (lateRetry == null) {
      // Left out by a setting, or the constructor of First is still running.
      return super.late();
    }
    long start = lateRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.late();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = lateRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * slowly: {@code timeout 4s -> retry 3 x 5s -> super},
   * at most 3 attempts, 4s of waiting, 4s in all
   */
  @Override
  public String slowly() {
    if (slowlyTimeout == null) {
      // Left out by a setting, or the constructor of First is still running.
      return slowlyRetried();
    }
    Deadline deadline = slowlyTimeout.begin();
    String result;
    try {
      result = slowlyRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private String slowlyRetried() {
    if (slowlyRetry == null) {
      // Left out by a setting, or the constructor of First is still running.
      return super.slowly();
    }
    long start = slowlyRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.slowly();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = slowlyRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * timed: {@code timed -> super}
   */
  @Override
  public String timed() {
    if (timedTiming == null) {
      // Left out by a setting, or the constructor of First is still running.
      return super.timed();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.timed();
    } catch (Throwable failure) {
      timedTiming.threw(failure, start, environment);
      throw failure;
    }
    timedTiming.returned(start, environment);
    return result;
  }

  /**
   * errors: {@code retry 3 x 1s, on IOException or OutOfMemoryError -> super}
   */
  @Override
  public String errors() throws IOException {
    if (errorsRetry == null) {
      // Left out by a setting, or the constructor of First is still running.
      return super.errors();
    }
    long start = errorsRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.errors();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = errorsRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  @Override
  public String eight() {
    return super.eight();
  }

  /**
   * Removes what {@code seven} keeps for these arguments.
   */
  public void invalidateSeven() {
    if (sevenCache != null) {
      sevenCache.invalidate();
    }
  }

  /**
   * Removes all that {@code seven} keeps.
   */
  public void invalidateAllSeven() {
    if (sevenCache != null) {
      sevenCache.invalidateAll();
    }
  }
}
