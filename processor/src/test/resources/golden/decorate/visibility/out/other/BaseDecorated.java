package other;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Base} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class BaseDecorated extends Base {
  private final Environment environment;

  private final Timing inheritedTiming;

  private final Timing nestedTiming;

  public BaseDecorated() {
    this(Environment.system());
  }

  public BaseDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Base.class, environment);
    this.inheritedTiming = Timing.of("inherited", settings).build();
    this.nestedTiming = Timing.of("nested", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * inherited: {@code timed -> super}
   */
  @Override
  protected void inherited() {
    if (inheritedTiming == null) {
      // Left out by a setting, or the constructor of Base is still running.
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
  public Base.Nested nested() {
    if (nestedTiming == null) {
      // Left out by a setting, or the constructor of Base is still running.
      return super.nested();
    }
    long start = environment.ticker().getAsLong();
    Base.Nested result;
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
