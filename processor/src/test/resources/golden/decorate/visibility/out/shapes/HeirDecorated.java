package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Heir} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class HeirDecorated extends Heir {
  private static final SafeLogger LOGGER = SafeLogger.of(Heir.class);

  private static final Timing INHERITED_TIMING = new Timing(Heir.class, "inherited");

  private static final Timing NESTED_TIMING = new Timing(Heir.class, "nested");

  private final Environment environment;

  public HeirDecorated() {
    this(Environment.system());
  }

  public HeirDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * own: {@code logged at debug -> super}
   */
  @Override
  public void own() {
    if (environment == null) {
      // The constructor of Heir is still running.
      super.own();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.own();
      return;
    }
    LOGGER.debug("own()");
    try {
      super.own();
    } catch (Throwable failure) {
      LOGGER.debug("own threw {}", failure);
      throw failure;
    }
    LOGGER.debug("own returned");
  }

  /**
   * inherited: {@code timed -> super}
   */
  @Override
  protected void inherited() {
    if (environment == null) {
      // The constructor of Heir is still running.
      super.inherited();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.inherited();
    } catch (Throwable failure) {
      INHERITED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    INHERITED_TIMING.returned(start, environment);
  }

  /**
   * nested: {@code timed -> super}
   */
  @Override
  public other.Base.Nested nested() {
    if (environment == null) {
      // The constructor of Heir is still running.
      return super.nested();
    }
    long start = environment.ticker().getAsLong();
    other.Base.Nested result;
    try {
      result = super.nested();
    } catch (Throwable failure) {
      NESTED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NESTED_TIMING.returned(start, environment);
    return result;
  }
}
