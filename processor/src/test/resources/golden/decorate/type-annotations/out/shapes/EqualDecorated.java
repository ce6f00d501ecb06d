package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Equal} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class EqualDecorated extends Equal {
  private final Environment environment;

  private final Timing equalsTiming;

  public EqualDecorated() {
    this(Environment.system());
  }

  public EqualDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Equal.class, environment);
    this.equalsTiming = Timing.of("equals", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * equals: {@code timed -> super}
   */
  @Override
  public boolean equals(String text) {
    if (equalsTiming == null) {
      // Left out by a setting, or the constructor of Equal is still running.
      return super.equals(text);
    }
    long start = environment.ticker().getAsLong();
    boolean result;
    try {
      result = super.equals(text);
    } catch (Throwable failure) {
      equalsTiming.threw(failure, start, environment);
      throw failure;
    }
    equalsTiming.returned(start, environment);
    return result;
  }
}
