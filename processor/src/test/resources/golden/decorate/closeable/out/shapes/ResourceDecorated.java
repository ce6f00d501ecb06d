package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private static final SafeLogger LOGGER = SafeLogger.of(Resource.class);

  private final Environment environment;

  private final Timing closeTiming;

  private final Logging closeLogging;

  private final RetryPolicy callRetry;

  public ResourceDecorated() {
    this(Environment.system());
  }

  public ResourceDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Resource.class, environment);
    this.closeTiming = Timing.of("close", settings).build();
    this.closeLogging = Logging.of("close", settings);
    this.callRetry = RetryPolicy.of("call", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * close: {@code timed -> logged at debug -> super}
   */
  @Override
  public void close() throws InterruptedException {
    if (closeTiming == null) {
      // Left out by a setting, or the constructor of Resource is still running.
      closeLogged();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      closeLogged();
    } catch (Throwable failure) {
      closeTiming.threw(failure, start, environment);
      throw failure;
    }
    closeTiming.returned(start, environment);
  }

  private void closeLogged() throws InterruptedException {
    if (closeLogging == null) {
      // Left out by a setting, or the constructor of Resource is still running.
      super.close();
      return;
    }
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
    if (callRetry == null) {
      // Left out by a setting, or the constructor of Resource is still running.
      return super.call();
    }
    long start = callRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.call();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = callRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
