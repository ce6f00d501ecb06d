package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Beta} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "try"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BetaDecorated extends Beta {
  private final Environment environment;

  private final Timing closeTiming;

  BetaDecorated(AlphaDecorated alpha, BetaSingleton own) {
    this(alpha, own, Environment.system());
  }

  BetaDecorated(AlphaDecorated alpha, BetaSingleton own, Environment environment) {
    super(alpha, own);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Beta.class, environment);
    this.closeTiming = Timing.of("close", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * close: {@code timed -> super}
   */
  @Override
  public void close() {
    if (closeTiming == null) {
      // Left out by a setting, or the constructor of Beta is still running.
      super.close();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.close();
    } catch (Throwable failure) {
      closeTiming.threw(failure, start, environment);
      throw failure;
    }
    closeTiming.returned(start, environment);
  }
}
