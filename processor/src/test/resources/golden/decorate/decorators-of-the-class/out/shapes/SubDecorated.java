package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Sub} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class SubDecorated extends Sub {
  private static final Timing REPLACED_TIMING = new Timing(Sub.class, "again").of("replaced");

  private static final SafeLogger LOGGER = SafeLogger.of(Sub.class);

  private static final Timing TO_STRING_TIMING = new Timing(Sub.class, "toString");

  private final Environment environment;

  public SubDecorated() {
    this(Environment.system());
  }

  public SubDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * replaced: {@code timed -> super}
   */
  @Override
  public void replaced(int number) {
    if (environment == null) {
      // The constructor of Sub is still running.
      super.replaced(number);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.replaced(number);
    } catch (Throwable failure) {
      REPLACED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    REPLACED_TIMING.returned(start, environment);
  }

  /**
   * onlyItsOwn: {@code logged at debug -> super}
   */
  @Override
  void onlyItsOwn() {
    if (environment == null) {
      // The constructor of Sub is still running.
      super.onlyItsOwn();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.onlyItsOwn();
      return;
    }
    LOGGER.debug("onlyItsOwn()");
    try {
      super.onlyItsOwn();
    } catch (Throwable failure) {
      LOGGER.debug("onlyItsOwn threw {}", failure);
      throw failure;
    }
    LOGGER.debug("onlyItsOwn returned");
  }

  /**
   * toString: {@code timed -> super}
   */
  @Override
  public String toString() {
    if (environment == null) {
      // The constructor of Sub is still running.
      return super.toString();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.toString();
    } catch (Throwable failure) {
      TO_STRING_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TO_STRING_TIMING.returned(start, environment);
    return result;
  }
}
