package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
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
  private static final Timing CLOSE_TIMING = new Timing(Beta.class, "close");

  private final Environment environment;

  BetaDecorated(AlphaDecorated alpha, BetaSingleton own) {
    this(alpha, own, Environment.system());
  }

  BetaDecorated(AlphaDecorated alpha, BetaSingleton own, Environment environment) {
    super(alpha, own);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * close: {@code timed -> super}
   */
  @Override
  public void close() {
    if (environment == null) {
      // The constructor of Beta is still running.
      super.close();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.close();
    } catch (Throwable failure) {
      CLOSE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    CLOSE_TIMING.returned(start, environment);
  }
}
