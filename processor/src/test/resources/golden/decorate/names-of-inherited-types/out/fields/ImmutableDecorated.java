package fields;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Immutable} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ImmutableDecorated extends Immutable {
  private static final Timing GET_TIMING = new Timing(fields.Immutable.class, "get");

  private static final SafeLogger LOGGER = SafeLogger.of(fields.Immutable.class);

  private static final Timing WITH_TIMING = new Timing(fields.Immutable.class, "with");

  private final Environment environment;

  public ImmutableDecorated() {
    this(Environment.system());
  }

  public ImmutableDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * get: {@code timed -> logged at debug -> super}
   */
  @Override
  public String get() {
    if (environment == null) {
      // The constructor of Immutable is still running.
      return super.get();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = getLogged();
    } catch (Throwable failure) {
      GET_TIMING.threw(failure, start, environment);
      throw failure;
    }
    GET_TIMING.returned(start, environment);
    return result;
  }

  private String getLogged() {
    if (!LOGGER.isDebugEnabled()) {
      return super.get();
    }
    LOGGER.debug("get()");
    String result;
    try {
      result = super.get();
    } catch (Throwable failure) {
      LOGGER.debug("get threw {}", failure);
      throw failure;
    }
    LOGGER.debug("get returned {}", result);
    return result;
  }

  /**
   * with: {@code timed -> logged at debug -> super}
   */
  @Override
  public fields.Immutable with(fields.Header header, Fields.Header other, Fields.Header inherited) {
    if (environment == null) {
      // The constructor of Immutable is still running.
      return super.with(header, other, inherited);
    }
    long start = environment.ticker().getAsLong();
    fields.Immutable result;
    try {
      result = withLogged(header, other, inherited);
    } catch (Throwable failure) {
      WITH_TIMING.threw(failure, start, environment);
      throw failure;
    }
    WITH_TIMING.returned(start, environment);
    return result;
  }

  private fields.Immutable withLogged(fields.Header header, Fields.Header other,
      Fields.Header inherited) {
    if (!LOGGER.isDebugEnabled()) {
      return super.with(header, other, inherited);
    }
    LOGGER.debug("with(header={}, other={}, inherited={})", header, other, inherited);
    fields.Immutable result;
    try {
      result = super.with(header, other, inherited);
    } catch (Throwable failure) {
      LOGGER.debug("with threw {}", failure);
      throw failure;
    }
    LOGGER.debug("with returned {}", result);
    return result;
  }
}
