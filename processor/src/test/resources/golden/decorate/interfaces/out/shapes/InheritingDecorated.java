package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Inheriting} with the decorators of its methods.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class InheritingDecorated extends Inheriting {
  private static final SafeLogger LOGGER = SafeLogger.of(Inheriting.class);

  private static final Timing LABEL_TIMING = new Timing(Inheriting.class, "label");

  private final Environment environment;

  InheritingDecorated() {
    this(Environment.system());
  }

  InheritingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * inherited: {@code logged at debug -> super}
   */
  @Override
  public <T extends String> T inherited(T item) {
    if (environment == null) {
      // The constructor of Inheriting is still running.
      return super.<T>inherited(item);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<T>inherited(item);
    }
    LOGGER.debug("inherited(item={})", item);
    T result;
    try {
      result = super.<T>inherited(item);
    } catch (Throwable failure) {
      LOGGER.debug("inherited threw {}", failure);
      throw failure;
    }
    LOGGER.debug("inherited returned {}", result);
    return result;
  }

  /**
   * label: {@code timed -> super}
   */
  @Override
  public String label() {
    if (environment == null) {
      // The constructor of Inheriting is still running.
      return super.label();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.label();
    } catch (Throwable failure) {
      LABEL_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LABEL_TIMING.returned(start, environment);
    return result;
  }
}
