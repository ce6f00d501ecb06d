package time;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
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

  private final RetryPolicy neverRetry;

  private final RetryPolicy neverByDefaultRetry;

  private final RetryPolicy perhapsRetry;

  private final RetryPolicy cappedRetry;

  private final RetryPolicy atOnceRetry;

  private final RetryPolicy neverWithJitterRetry;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.neverRetry = RetryPolicy.of("never", settings).delay(Duration.ofSeconds(10))
        .maxDuration(Duration.ofSeconds(1)).build();
    this.neverByDefaultRetry = RetryPolicy.of("neverByDefault", settings)
        .maxDuration(Duration.ofMillis(500)).fallback("never").build();
    this.perhapsRetry = RetryPolicy.of("perhaps", settings).delay(Duration.ofSeconds(10))
        .jitter(0.5).maxDuration(Duration.ofSeconds(9)).build();
    this.cappedRetry = RetryPolicy.of("capped", settings).delay(Duration.ofSeconds(10))
        .maxDelay(Duration.ofSeconds(1)).maxDuration(Duration.ofSeconds(9)).build();
    this.atOnceRetry = RetryPolicy.of("atOnce", settings).maxDuration(Duration.ofSeconds(1))
        .build();
    this.neverWithJitterRetry = RetryPolicy.of("neverWithJitter", settings)
        .delay(Duration.ofSeconds(10)).jitter(0.05).maxDuration(Duration.ofSeconds(9)).build();
    settings.warnOfUnknown();
  }

  /**
   * never: {@code retry 3 x 10s, for at most 1s -> super}
   */
  @Override
  public void never() {
    if (neverRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.never();
      return;
    }
    long start = neverRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.never();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = neverRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * neverByDefault: {@code retry 3 x 1s, for at most 500ms, else never -> super}
   */
  @Override
  public void neverByDefault() {
    if (neverByDefaultRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.neverByDefault();
      return;
    }
    long start = neverByDefaultRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.neverByDefault();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = neverByDefaultRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              never();
              attempts.answered(failure);
              return;
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

  /**
   * perhaps: {@code retry 3 x 10s, +-50 %, for at most 9s -> super}
   */
  @Override
  public void perhaps() {
    if (perhapsRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.perhaps();
      return;
    }
    long start = perhapsRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.perhaps();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = perhapsRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * capped: {@code retry 3 x 10s, up to 1s, for at most 9s -> super}
   */
  @Override
  public void capped() {
    if (cappedRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.capped();
      return;
    }
    long start = cappedRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.capped();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = cappedRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * atOnce: {@code retry 3 x 1s, for at most 1s -> super}
   */
  @Override
  public void atOnce() {
    if (atOnceRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.atOnce();
      return;
    }
    long start = atOnceRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.atOnce();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = atOnceRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * neverWithJitter: {@code retry 3 x 10s, +-5 %, for at most 9s -> super}
   */
  @Override
  public void neverWithJitter() {
    if (neverWithJitterRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.neverWithJitter();
      return;
    }
    long start = neverWithJitterRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.neverWithJitter();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = neverWithJitterRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
