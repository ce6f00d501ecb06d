package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Bypassed.Prices} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Bypassed_PricesDecorated extends Bypassed.Prices {
  private static final Timing PRICE_TIMING = new Timing(Bypassed.Prices.class, "price");

  private final Environment environment;

  public Bypassed_PricesDecorated() {
    this(Environment.system());
  }

  public Bypassed_PricesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * price: {@code timed -> super}
   */
  @Override
  public String price(String id) {
    if (environment == null) {
      // The constructor of Prices is still running.
      return super.price(id);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.price(id);
    } catch (Throwable failure) {
      PRICE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PRICE_TIMING.returned(start, environment);
    return result;
  }
}
