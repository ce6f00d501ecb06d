package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Shop} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ShopDecorated extends ShopValidated {
  private static final Timing SELL_TIMING = new Timing(Shop.class, "sell");

  private final Environment environment;

  public ShopDecorated() {
    this(Environment.system());
  }

  public ShopDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * sell: {@code timed -> super}
   */
  @Override
  public ShopDecorated sell(BasketValidated basket) {
    if (environment == null) {
      // The constructor of Shop is still running.
      return super.sell(basket);
    }
    long start = environment.ticker().getAsLong();
    ShopDecorated result;
    try {
      result = super.sell(basket);
    } catch (Throwable failure) {
      SELL_TIMING.threw(failure, start, environment);
      throw failure;
    }
    SELL_TIMING.returned(start, environment);
    return result;
  }
}
