package near;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Low} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class LowDecorated extends Low {
  private final Environment environment;

  private final Timing titleTiming;

  public LowDecorated() {
    this(Environment.system());
  }

  public LowDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Low.class, environment);
    this.titleTiming = Timing.of("title", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * title: {@code timed -> super}
   */
  @Override
  public String title() {
    if (titleTiming == null) {
      // Left out by a setting, or the constructor of Low is still running.
      return super.title();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.title();
    } catch (Throwable failure) {
      titleTiming.threw(failure, start, environment);
      throw failure;
    }
    titleTiming.returned(start, environment);
    return result;
  }
}
