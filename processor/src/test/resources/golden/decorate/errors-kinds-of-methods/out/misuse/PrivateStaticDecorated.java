package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link PrivateStatic} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PrivateStaticDecorated extends PrivateStatic {
  private final Environment environment;

  private final Timing fineTiming;

  PrivateStaticDecorated() {
    this(Environment.system());
  }

  PrivateStaticDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(PrivateStatic.class, environment);
    this.fineTiming = Timing.of("fine", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * fine: {@code timed -> super}
   */
  @Override
  protected void fine() {
    if (fineTiming == null) {
      // Left out by a setting, or the constructor of PrivateStatic is still running.
      super.fine();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.fine();
    } catch (Throwable failure) {
      fineTiming.threw(failure, start, environment);
      throw failure;
    }
    fineTiming.returned(start, environment);
  }
}
