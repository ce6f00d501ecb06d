package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link OldAround.Inner} with the decorators of its methods.
 */
@SuppressWarnings("deprecation")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OldAround_InnerDecorated extends OldAround.Inner {
  private final Environment environment;

  private final Timing useTiming;

  public OldAround_InnerDecorated(OldAround outer) {
    this(outer, Environment.system());
  }

  public OldAround_InnerDecorated(OldAround outer, Environment environment) {
    outer.super();
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(OldAround.Inner.class, environment);
    this.useTiming = Timing.of("use", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * use: {@code timed -> super}
   */
  @Override
  public void use() {
    if (useTiming == null) {
      // Left out by a setting, or the constructor of Inner is still running.
      super.use();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.use();
    } catch (Throwable failure) {
      useTiming.threw(failure, start, environment);
      throw failure;
    }
    useTiming.returned(start, environment);
  }
}
