package calls;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
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

  private static final Timing TIMED_TIMING = new Timing(Values.First.class, "timed");

  private static final RetryPolicy ERRORS_RETRY = RetryPolicy.of(Values.First.class, "errors")
      .on(IOException.class, OutOfMemoryError.class).build();

  private final Environment environment;

  private final Cache<String> sevenCache;

  Values_FirstDecorated() {
    this(Environment.system());
  }

  Values_FirstDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.sevenCache = Cache.of("seven", Duration.ofSeconds(1), environment).build();
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
