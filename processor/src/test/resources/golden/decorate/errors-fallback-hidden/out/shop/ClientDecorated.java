package shop;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private final Environment environment;

  private final RetryPolicy retriedRetry;

  private final Answers foundFallback;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.retriedRetry = RetryPolicy.of("retried", settings).build();
    this.foundFallback = Answers.of("found", "shown", settings).build();
    settings.warnOfUnknown();
  }

  @Override
  public String find(int id) {
    return super.find(id);
  }

  /**
   * retried: {@code retry 3 x 1s -> super}
   */
  @Override
  public String retried(int id) {
    if (retriedRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.retried(id);
    }
    long start = retriedRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.retried(id);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = retriedRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * found: {@code fallback shown -> super}
   */
  @Override
  public String found(int id) {
    if (foundFallback == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.found(id);
    }
    try {
      return super.found(id);
    } catch (Throwable failure) {
      if (!foundFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = shown(id);
        foundFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        foundFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }
}
