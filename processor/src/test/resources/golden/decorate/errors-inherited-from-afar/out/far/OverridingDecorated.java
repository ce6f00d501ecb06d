package far;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Overriding} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OverridingDecorated extends Overriding {
  private final Environment environment;

  private final Timing answeredTiming;

  public OverridingDecorated() {
    this(Environment.system());
  }

  public OverridingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Overriding.class, environment);
    this.answeredTiming = Timing.of("answered", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * answered: {@code timed -> super}
   */
  @Override
  public String answered() {
    if (answeredTiming == null) {
      // Left out by a setting, or the constructor of Overriding is still running.
      return super.answered();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.answered();
    } catch (Throwable failure) {
      answeredTiming.threw(failure, start, environment);
      throw failure;
    }
    answeredTiming.returned(start, environment);
    return result;
  }
}
