package near;

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

  private final Timing nameTiming;

  private final Timing titleTiming;

  public BaseDecorated() {
    this(Environment.system());
  }

  public BaseDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Base.class, environment);
    this.nameTiming = Timing.of("name", settings).build();
    this.titleTiming = Timing.of("title", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * name: {@code timed -> super}
   */
  @Override
  String name() {
    if (nameTiming == null) {
      // Left out by a setting, or the constructor of Base is still running.
      return super.name();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.name();
    } catch (Throwable failure) {
      nameTiming.threw(failure, start, environment);
      throw failure;
    }
    nameTiming.returned(start, environment);
    return result;
  }

  /**
   * title: {@code timed -> super}
   */
  @Override
  public String title() {
    if (titleTiming == null) {
      // Left out by a setting, or the constructor of Base is still running.
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
