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
  private static final Timing THREE_TIMING = new Timing(Values.First.class, "three");

  private static final RetryPolicy FIVE_RETRY = RetryPolicy.of(Values.First.class, "five")
      .maxAttempts(2).build();

  private static final RetryPolicy SOON_RETRY = RetryPolicy.of(Values.First.class, "soon")
      .delay(Duration.ofSeconds(2)).build();

  private static final RetryPolicy SOONER_RETRY = RetryPolicy.of(Values.First.class, "sooner")
      .delay(Duration.ofSeconds(2)).build();

  private static final RetryPolicy LATE_RETRY = RetryPolicy.of(Values.First.class, "late")
      .delay(Duration.ofSeconds(2)).build();

  private static final RetryPolicy SLOWLY_RETRY = RetryPolicy.of(Values.First.class, "slowly")
      .delay(Duration.ofSeconds(5)).build();

  private static final Timing TIMED_TIMING = new Timing(Values.First.class, "timed");

  private static final RetryPolicy ERRORS_RETRY = RetryPolicy.of(Values.First.class, "errors")
      .on(IOException.class, OutOfMemoryError.class).build();

  private final Environment environment;

  private final Cache<String> sevenCache;

  private final TimeLimit soonTimeout;

  private final TimeLimit soonerTimeout;

  private final TimeLimit lateTimeout;

  private final TimeLimit slowlyTimeout;

  Values_FirstDecorated() {
    this(Environment.system());
  }

  Values_FirstDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.sevenCache = Cache.of("seven", Duration.ofSeconds(1), environment).build();
    this.soonTimeout = TimeLimit.of(Values.First.class, "soon", Duration.ofSeconds(1), environment);
    this.soonerTimeout = TimeLimit.of(Values.First.class, "sooner", Duration.ofSeconds(3),
        environment);
    this.lateTimeout = TimeLimit.of(Values.First.class, "late", Duration.ofMinutes(1), environment);
    this.slowlyTimeout = TimeLimit.of(Values.First.class, "slowly", Duration.ofSeconds(4),
        environment);
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
    if (environment == null) {
      // The constructor of First is still running.
      return super.three();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.three();
    } catch (Throwable failure) {
      THREE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    THREE_TIMING.returned(start, environment);
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
    if (environment == null) {
      // The constructor of First is still running.
      return super.five();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.five();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FIVE_RETRY.attempts(environment);
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
      // The constructor of First is still running.
      return super.seven();
    }
    Computation<String> computation = sevenCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.seven();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
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
      // The constructor of First is still running.
      return super.soon();
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
    Attempts attempts = null;
    while (true) {
      try {
        return super.soon();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = SOON_RETRY.attempts(environment);
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
      // The constructor of First is still running.
      return super.sooner();
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
    Attempts attempts = null;
    while (true) {
      try {
        return super.sooner();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = SOONER_RETRY.attempts(environment);
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
      // The constructor of First is still running.
      return super.late();
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
    Attempts attempts = null;
    while (true) {
      try {
        return super.late();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = LATE_RETRY.attempts(environment);
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
      // The constructor of First is still running.
      return super.slowly();
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
    Attempts attempts = null;
    while (true) {
      try {
        return super.slowly();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = SLOWLY_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of First is still running.
      return super.timed();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.timed();
    } catch (Throwable failure) {
      TIMED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TIMED_TIMING.returned(start, environment);
    return result;
  }

  /**
   * errors: {@code retry 3 x 1s -> super}
   */
  @Override
  public String errors() throws IOException {
    if (environment == null) {
      // The constructor of First is still running.
      return super.errors();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.errors();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ERRORS_RETRY.attempts(environment);
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
    sevenCache.invalidate();
  }

  /**
   * Removes all that {@code seven} keeps.
   */
  public void invalidateAllSeven() {
    sevenCache.invalidateAll();
  }
}
