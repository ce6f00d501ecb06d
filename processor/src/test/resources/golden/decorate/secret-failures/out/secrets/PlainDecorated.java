package secrets;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Plain} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PlainDecorated implements Plain {
  private static final SafeLogger LOGGER = SafeLogger.of(Plain.class);

  private final Plain delegate;

  private final Environment environment;

  private final Logging openLogging;

  private final RetryPolicy openRetry;

  public PlainDecorated(Plain delegate) {
    this(delegate, Environment.system());
  }

  public PlainDecorated(Plain delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Plain.class, environment);
    this.openLogging = Logging.of("open", true, true, settings);
    this.openRetry = RetryPolicy.of("open", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * open: {@code logged at debug -> retry 3 x 1s -> delegate}
   */
  @Override
  public String open(String name) throws IOException {
    if (openLogging == null) {
      // Left out by a setting.
      return openRetried(name);
    }
    if (!LOGGER.isDebugEnabled()) {
      return openRetried(name);
    }
    if (openLogging.arguments()) {
      LOGGER.debug("open(name={})", name);
    } else {
      LOGGER.debug("open called");
    }
    String result;
    try {
      result = openRetried(name);
    } catch (Throwable failure) {
      LOGGER.debug("open threw {}", failure);
      throw failure;
    }
    if (openLogging.result()) {
      LOGGER.debug("open returned {}", result);
    } else {
      LOGGER.debug("open returned");
    }
    return result;
  }

  private String openRetried(String name) throws IOException {
    if (openRetry == null) {
      // Left out by a setting.
      return delegate.open(name);
    }
    long start = openRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return delegate.open(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = openRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
