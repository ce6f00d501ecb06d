package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Told} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public abstract class ToldDecorated extends Told {
  private final Environment environment;

  private final Timing tellTiming;

  public ToldDecorated() {
    this(Environment.system());
  }

  public ToldDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Told.class, environment);
    this.tellTiming = Timing.of("tell", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * tell: {@code timed -> super}
   */
  @Override
  public String tell() {
    if (tellTiming == null) {
      // Left out by a setting, or the constructor of Told is still running.
      return super.tell();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.tell();
    } catch (Throwable failure) {
      tellTiming.threw(failure, start, environment);
      throw failure;
    }
    tellTiming.returned(start, environment);
    return result;
  }
}
