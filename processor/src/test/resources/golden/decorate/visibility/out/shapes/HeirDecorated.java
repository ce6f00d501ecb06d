package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Heir} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class HeirDecorated extends Heir {
  private static final SafeLogger LOGGER = SafeLogger.of(Heir.class);

  private final Environment environment;

  private final Logging ownLogging;

  private final Timing inheritedTiming;

  private final Timing nestedTiming;

  public HeirDecorated() {
    this(Environment.system());
  }

  public HeirDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Heir.class, environment);
    this.ownLogging = Logging.of("own", settings);
    this.inheritedTiming = Timing.of("inherited", settings).build();
    this.nestedTiming = Timing.of("nested", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * own: {@code logged at debug -> super}
   */
  @Override
  public void own() {
    if (ownLogging == null) {
      // Left out by a setting, or the constructor of Heir is still running.
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
    if (inheritedTiming == null) {
      // Left out by a setting, or the constructor of Heir is still running.
      super.inherited();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.inherited();
    } catch (Throwable failure) {
      inheritedTiming.threw(failure, start, environment);
      throw failure;
    }
    inheritedTiming.returned(start, environment);
  }

  /**
   * nested: {@code timed -> super}
   */
  @Override
  public other.Base.Nested nested() {
    if (nestedTiming == null) {
      // Left out by a setting, or the constructor of Heir is still running.
      return super.nested();
    }
    long start = environment.ticker().getAsLong();
    other.Base.Nested result;
    try {
      result = super.nested();
    } catch (Throwable failure) {
      nestedTiming.threw(failure, start, environment);
      throw failure;
    }
    nestedTiming.returned(start, environment);
    return result;
  }
}
