package time;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private static final RetryPolicy NEVER_RETRY = RetryPolicy.of(Client.class, "never")
      .delay(Duration.ofSeconds(10)).maxDuration(Duration.ofSeconds(1)).build();

  private static final RetryPolicy NEVER_BY_DEFAULT_RETRY = RetryPolicy.of(Client.class, "neverByDefault")
      .maxDuration(Duration.ofMillis(500)).fallback("never").build();

  private static final RetryPolicy PERHAPS_RETRY = RetryPolicy.of(Client.class, "perhaps")
      .delay(Duration.ofSeconds(10)).jitter(0.5).maxDuration(Duration.ofSeconds(9)).build();

  private static final RetryPolicy CAPPED_RETRY = RetryPolicy.of(Client.class, "capped")
      .delay(Duration.ofSeconds(10)).maxDelay(Duration.ofSeconds(1))
      .maxDuration(Duration.ofSeconds(9)).build();

  private static final RetryPolicy AT_ONCE_RETRY = RetryPolicy.of(Client.class, "atOnce")
      .maxDuration(Duration.ofSeconds(1)).build();

  private static final RetryPolicy NEVER_WITH_JITTER_RETRY = RetryPolicy.of(Client.class, "neverWithJitter")
      .delay(Duration.ofSeconds(10)).jitter(0.05).maxDuration(Duration.ofSeconds(9)).build();

  private final Environment environment;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * never: {@code retry 3 x 10s -> super}
   */
  @Override
  public void never() {
    if (environment == null) {
      // The constructor of Client is still running.
      super.never();
      return;
    }
    long start = environment.ticker().getAsLong();
    Attempts attempts = null;
    while (true) {
      try {
        super.never();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = NEVER_RETRY.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * neverByDefault: {@code retry 3 x 1s, else never -> super}
   */
  @Override
  public void neverByDefault() {
    if (environment == null) {
      // The constructor of Client is still running.
      super.neverByDefault();
      return;
    }
    long start = environment.ticker().getAsLong();
    Attempts attempts = null;
    while (true) {
      try {
        super.neverByDefault();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = NEVER_BY_DEFAULT_RETRY.attempts(environment, start);
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
   * perhaps: {@code retry 3 x 10s -> super}
   */
  @Override
  public void perhaps() {
    if (environment == null) {
      // The constructor of Client is still running.
      super.perhaps();
      return;
    }
    long start = environment.ticker().getAsLong();
    Attempts attempts = null;
    while (true) {
      try {
        super.perhaps();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = PERHAPS_RETRY.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * capped: {@code retry 3 x 10s -> super}
   */
  @Override
  public void capped() {
    if (environment == null) {
      // The constructor of Client is still running.
      super.capped();
      return;
    }
    long start = environment.ticker().getAsLong();
    Attempts attempts = null;
    while (true) {
      try {
        super.capped();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = CAPPED_RETRY.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * atOnce: {@code retry 3 x 1s -> super}
   */
  @Override
  public void atOnce() {
    if (environment == null) {
      // The constructor of Client is still running.
      super.atOnce();
      return;
    }
    long start = environment.ticker().getAsLong();
    Attempts attempts = null;
    while (true) {
      try {
        super.atOnce();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = AT_ONCE_RETRY.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * neverWithJitter: {@code retry 3 x 10s -> super}
   */
  @Override
  public void neverWithJitter() {
    if (environment == null) {
      // The constructor of Client is still running.
      super.neverWithJitter();
      return;
    }
    long start = environment.ticker().getAsLong();
    Attempts attempts = null;
    while (true) {
      try {
        super.neverWithJitter();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = NEVER_WITH_JITTER_RETRY.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
