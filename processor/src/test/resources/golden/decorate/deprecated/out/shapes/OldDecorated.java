package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Old} with the decorators of its methods.
 */
@Deprecated
@SuppressWarnings({
    "all",
    "removal"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OldDecorated extends Old {
  private final Environment environment;

  private final Timing freshTiming;

  @Deprecated
  public OldDecorated() {
    this(Environment.system());
  }

  @Deprecated
  public OldDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Old.class, environment);
    this.freshTiming = Timing.of("fresh", settings).build();
    settings.warnOfUnknown();
  }

  @Deprecated(
      forRemoval = true
  )
  public OldDecorated(int number) {
    this(number, Environment.system());
  }

  @Deprecated(
      forRemoval = true
  )
  public OldDecorated(int number, Environment environment) {
    super(number);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Old.class, environment);
    this.freshTiming = Timing.of("fresh", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * fresh: {@code timed -> super}
   */
  @Override
  public Old fresh(Old old) {
    if (freshTiming == null) {
      // Left out by a setting, or the constructor of Old is still running.
      return super.fresh(old);
    }
    long start = environment.ticker().getAsLong();
    Old result;
    try {
      result = super.fresh(old);
    } catch (Throwable failure) {
      freshTiming.threw(failure, start, environment);
      throw failure;
    }
    freshTiming.returned(start, environment);
    return result;
  }
}
