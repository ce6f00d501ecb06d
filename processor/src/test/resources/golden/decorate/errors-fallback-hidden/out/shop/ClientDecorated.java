package shop;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private static final RetryPolicy RETRIED_RETRY = RetryPolicy.of(Client.class, "retried").build();

  private final Environment environment;

  private final Answers foundFallback;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.foundFallback = Answers.of(Client.class, "found", "shown", environment).build();
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.retried(id);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.retried(id);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = RETRIED_RETRY.attempts(environment);
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
      // The constructor of Client is still running.
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
