package p;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private static final Timing EACH_IN_TIME_TIMING = new Timing(Client.class, "eachInTime");

  private static final RetryPolicy EACH_IN_TIME_RETRY = RetryPolicy.of(Client.class, "eachInTime")
      .build();

  private static final RetryPolicy ALL_IN_TIME_RETRY = RetryPolicy.of(Client.class, "allInTime")
      .delay(Duration.ofSeconds(4)).build();

  private static final RetryPolicy VARYING_RETRY = RetryPolicy.of(Client.class, "varying")
      .maxAttempts(5).delay(Duration.ofMillis(100)).multiplier(2.0).jitter(0.5).fallback("instead")
      .build();

  private static final RetryPolicy FOR_EVER_RETRY = RetryPolicy.of(Client.class, "forEver")
      .maxAttempts(2147483647).delay(Duration.ofHours(1)).build();

  private static final RetryPolicy ALONE_RETRY = RetryPolicy.of(Client.class, "alone")
      .multiplier(3.0).maxDelay(Duration.ofSeconds(2)).build();

  private final Environment environment;

  private final TimeLimit eachInTimeTimeout;

  private final TimeLimit allInTimeTimeout;

  private final TimeLimit varyingTimeout;

  private final Answers forEverFallback;

  private final TimeLimit forEverTimeout;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.eachInTimeTimeout = TimeLimit.of(Client.class, "eachInTime", Duration.ofSeconds(2),
        environment);
    this.allInTimeTimeout = TimeLimit.of(Client.class, "allInTime", Duration.ofSeconds(10),
        environment);
    this.varyingTimeout = TimeLimit.of(Client.class, "varying", Duration.ofMinutes(1), environment);
    this.forEverFallback = Answers.of(Client.class, "forEver", "instead", environment).build();
    this.forEverTimeout = TimeLimit.of(Client.class, "forEver", Duration.ofMillis(1), environment);
  }

  /**
   * eachInTime: {@code timed -> retry 3 x 1s -> timeout 2s -> super},
   * at most 3 attempts, 2s of waiting, 8s in all
   */
  @Override
  public String eachInTime() {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.eachInTime();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = eachInTimeRetried();
    } catch (Throwable failure) {
      EACH_IN_TIME_TIMING.threw(failure, start, environment);
      throw failure;
    }
    EACH_IN_TIME_TIMING.returned(start, environment);
    return result;
  }

  private String eachInTimeRetried() {
    Attempts attempts = null;
    while (true) {
      try {
        return eachInTimeLimited();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = EACH_IN_TIME_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String eachInTimeLimited() {
    Deadline deadline = eachInTimeTimeout.begin();
    String result;
    try {
      result = super.eachInTime();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  /**
   * allInTime: {@code timeout 10s -> retry 3 x 4s -> super},
   * at most 3 attempts, 8s of waiting, 10s in all
   */
  @Override
  public String allInTime() {
    if (allInTimeTimeout == null) {
      // The constructor of Client is still running.
      return super.allInTime();
    }
    Deadline deadline = allInTimeTimeout.begin();
    String result;
    try {
      result = allInTimeRetried();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private String allInTimeRetried() {
    Attempts attempts = null;
    while (true) {
      try {
        return super.allInTime();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ALL_IN_TIME_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * varying: {@code retry 5 x 100ms, else instead -> timeout 1m -> super},
   * at most 5 attempts, 2s250ms of waiting
   */
  @Override
  public String varying() {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.varying();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return varyingLimited();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = VARYING_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = instead();
              attempts.answered(failure);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
      }
    }
  }

  private String varyingLimited() {
    Deadline deadline = varyingTimeout.begin();
    String result;
    try {
      result = super.varying();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  /**
   * forEver: {@code fallback instead -> retry 2147483647 x 1h -> timeout 1ms -> super},
   * at most 2147483647 attempts
   */
  @Override
  public String forEver() {
    if (forEverFallback == null) {
      // The constructor of Client is still running.
      return super.forEver();
    }
    try {
      return forEverRetried();
    } catch (Throwable failure) {
      if (!forEverFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = instead();
        forEverFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        forEverFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  private String forEverRetried() {
    Attempts attempts = null;
    while (true) {
      try {
        return forEverLimited();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FOR_EVER_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String forEverLimited() {
    Deadline deadline = forEverTimeout.begin();
    String result;
    try {
      result = super.forEver();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  /**
   * alone: {@code retry 3 x 1s -> super}
   */
  @Override
  public String alone() {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.alone();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.alone();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ALONE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
