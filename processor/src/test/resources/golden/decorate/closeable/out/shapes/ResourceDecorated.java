package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Resource} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "try"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ResourceDecorated extends Resource {
  private static final Timing CLOSE_TIMING = new Timing(Resource.class, "close");

  private static final SafeLogger LOGGER = SafeLogger.of(Resource.class);

  private static final RetryPolicy CALL_RETRY = RetryPolicy.of(Resource.class, "call").build();

  private final Environment environment;

  public ResourceDecorated() {
    this(Environment.system());
  }

  public ResourceDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * close: {@code timed -> logged at debug -> super}
   */
  @Override
  public void close() throws InterruptedException {
    if (environment == null) {
      // The constructor of Resource is still running.
      super.close();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      closeLogged();
    } catch (Throwable failure) {
      CLOSE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    CLOSE_TIMING.returned(start, environment);
  }

  private void closeLogged() throws InterruptedException {
    if (!LOGGER.isDebugEnabled()) {
      super.close();
      return;
    }
    LOGGER.debug("close()");
    try {
      super.close();
    } catch (Throwable failure) {
      LOGGER.debug("close threw {}", failure);
      throw failure;
    }
    LOGGER.debug("close returned");
  }

  /**
   * call: {@code retry 3 x 1s -> super}
   */
  @Override
  public Resource call() {
    if (environment == null) {
      // The constructor of Resource is still running.
      return super.call();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.call();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = CALL_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
