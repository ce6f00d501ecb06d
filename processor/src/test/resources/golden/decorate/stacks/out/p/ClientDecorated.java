package p;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private final Environment environment;

  private final Timing eachInTimeTiming;

  private final RetryPolicy eachInTimeRetry;

  private final TimeLimit eachInTimeTimeout;

  private final TimeLimit allInTimeTimeout;

  private final RetryPolicy allInTimeRetry;

  private final RetryPolicy varyingRetry;

  private final TimeLimit varyingTimeout;

  private final Answers forEverFallback;

  private final RetryPolicy forEverRetry;

  private final TimeLimit forEverTimeout;

  private final RetryPolicy aloneRetry;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.eachInTimeTiming = Timing.of("eachInTime", settings).build();
    this.eachInTimeRetry = RetryPolicy.of("eachInTime", settings).build();
    this.eachInTimeTimeout = TimeLimit.of("eachInTime", Duration.ofSeconds(2), settings);
    this.allInTimeTimeout = TimeLimit.of("allInTime", Duration.ofSeconds(10), settings);
    this.allInTimeRetry = RetryPolicy.of("allInTime", settings).delay(Duration.ofSeconds(4))
        .build();
    this.varyingRetry = RetryPolicy.of("varying", settings).maxAttempts(5)
        .delay(Duration.ofMillis(100)).multiplier(2.0).jitter(0.5).fallback("instead").build();
    this.varyingTimeout = TimeLimit.of("varying", Duration.ofMinutes(1), settings);
    this.forEverFallback = Answers.of("forEver", "instead", settings).build();
    this.forEverRetry = RetryPolicy.of("forEver", settings).maxAttempts(2147483647)
        .delay(Duration.ofHours(1)).build();
    this.forEverTimeout = TimeLimit.of("forEver", Duration.ofMillis(1), settings);
    this.aloneRetry = RetryPolicy.of("alone", settings).multiplier(3.0)
        .maxDelay(Duration.ofSeconds(2)).build();
    settings.requireTime("allInTime", this.allInTimeTimeout, this.allInTimeRetry);
    settings.warnOfUnknown();
  }

  /**
   * eachInTime: {@code timed -> retry 3 x 1s -> timeout 2s -> super},
   * at most 3 attempts, 2s of waiting, 8s in all
   */
  @Override
  public String eachInTime() {
    if (eachInTimeTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return eachInTimeRetried();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = eachInTimeRetried();
    } catch (Throwable failure) {
      eachInTimeTiming.threw(failure, start, environment);
      throw failure;
    }
    eachInTimeTiming.returned(start, environment);
    return result;
  }

  private String eachInTimeRetried() {
    if (eachInTimeRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return eachInTimeLimited();
    }
    long start = eachInTimeRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return eachInTimeLimited();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = eachInTimeRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String eachInTimeLimited() {
    if (eachInTimeTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.eachInTime();
    }
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
      // Left out by a setting, or the constructor of Client is still running.
      return allInTimeRetried();
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
    if (allInTimeRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.allInTime();
    }
    long start = allInTimeRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.allInTime();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = allInTimeRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * varying: {@code retry 5 x 100ms, x2, +-50 %, else instead -> timeout 1m -> super},
   * at most 5 attempts, 2s250ms of waiting
   */
  @Override
  public String varying() {
    if (varyingRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return varyingLimited();
    }
    long start = varyingRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return varyingLimited();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = varyingRetry.attempts(environment, start);
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
    if (varyingTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.varying();
    }
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
      // Left out by a setting, or the constructor of Client is still running.
      return forEverRetried();
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
    if (forEverRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return forEverLimited();
    }
    long start = forEverRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return forEverLimited();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = forEverRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String forEverLimited() {
    if (forEverTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.forEver();
    }
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
   * alone: {@code retry 3 x 1s, x3 up to 2s -> super}
   */
  @Override
  public String alone() {
    if (aloneRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.alone();
    }
    long start = aloneRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.alone();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = aloneRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
