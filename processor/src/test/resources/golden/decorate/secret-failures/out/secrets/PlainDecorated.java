package secrets;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
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

  private static final RetryPolicy OPEN_RETRY = RetryPolicy.of(Plain.class, "open").build();

  private final Plain delegate;

  private final Environment environment;

  public PlainDecorated(Plain delegate) {
    this(delegate, Environment.system());
  }

  public PlainDecorated(Plain delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * open: {@code logged at debug -> retry 3 x 1s -> delegate}
   */
  @Override
  public String open(String name) throws IOException {
    if (!LOGGER.isDebugEnabled()) {
      return openRetried(name);
    }
    LOGGER.debug("open(name={})", name);
    String result;
    try {
      result = openRetried(name);
    } catch (Throwable failure) {
      LOGGER.debug("open threw {}", failure);
      throw failure;
    }
    LOGGER.debug("open returned {}", result);
    return result;
  }

  private String openRetried(String name) throws IOException {
    Attempts attempts = null;
    while (true) {
      try {
        return delegate.open(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = OPEN_RETRY.attempts(environment);
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
