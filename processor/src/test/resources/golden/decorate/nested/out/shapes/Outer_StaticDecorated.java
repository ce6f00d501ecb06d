package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.Static} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Outer_StaticDecorated extends Outer.Static {
  private final Environment environment;

  private final Timing selfTiming;

  public Outer_StaticDecorated() {
    this(Environment.system());
  }

  public Outer_StaticDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Outer.Static.class, environment);
    this.selfTiming = Timing.of("self", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * self: {@code timed -> super}
   */
  @Override
  public Outer.Static self(Outer.Static other, Outer.Deep.Deeper deeper) {
    if (selfTiming == null) {
      // Left out by a setting, or the constructor of Static is still running.
      return super.self(other, deeper);
    }
    long start = environment.ticker().getAsLong();
    Outer.Static result;
    try {
      result = super.self(other, deeper);
    } catch (Throwable failure) {
      selfTiming.threw(failure, start, environment);
      throw failure;
    }
    selfTiming.returned(start, environment);
    return result;
  }
}
