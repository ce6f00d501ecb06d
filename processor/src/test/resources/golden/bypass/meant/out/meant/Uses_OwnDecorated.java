package meant;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Uses.Own} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Uses_OwnDecorated extends Uses.Own {
  private static final Timing PRICE_TIMING = new Timing(Uses.Own.class, "price");

  private final Environment environment;

  Uses_OwnDecorated() {
    this(Environment.system());
  }

  Uses_OwnDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * price: {@code timed -> super}
   */
  @Override
  public int price() {
    if (environment == null) {
      // The constructor of Own is still running.
      return super.price();
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.price();
    } catch (Throwable failure) {
      PRICE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PRICE_TIMING.returned(start, environment);
    return result;
  }
}
