package meant;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Prices} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PricesDecorated extends Prices {
  private static final Timing PRICE_TIMING = new Timing(Prices.class, "price");

  private final Environment environment;

  public PricesDecorated() {
    this(Environment.system());
  }

  public PricesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * price: {@code timed -> super}
   */
  @Override
  public int price() {
    if (environment == null) {
      // The constructor of Prices is still running.
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
