package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Narrow} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class NarrowDecorated extends Narrow {
  private final Environment environment;

  private final Timing visibilityTiming;

  NarrowDecorated(Visibility visibility) {
    this(visibility, Environment.system());
  }

  NarrowDecorated(Visibility visibility, Environment environment) {
    super(visibility);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Narrow.class, environment);
    this.visibilityTiming = Timing.of("visibility", settings).build();
    settings.warnOfUnknown();
  }

  public NarrowDecorated() {
    this(Environment.system());
  }

  public NarrowDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Narrow.class, environment);
    this.visibilityTiming = Timing.of("visibility", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * visibility: {@code timed -> super}
   */
  @Override
  Visibility visibility(Visibility.Hidden hidden) {
    if (visibilityTiming == null) {
      // Left out by a setting, or the constructor of Narrow is still running.
      return super.visibility(hidden);
    }
    long start = environment.ticker().getAsLong();
    Visibility result;
    try {
      result = super.visibility(hidden);
    } catch (Throwable failure) {
      visibilityTiming.threw(failure, start, environment);
      throw failure;
    }
    visibilityTiming.returned(start, environment);
    return result;
  }
}
