package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Shop} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ShopDecorated extends ShopValidated {
  private final Environment environment;

  private final Timing sellTiming;

  public ShopDecorated() {
    this(Environment.system());
  }

  public ShopDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Shop.class, environment);
    this.sellTiming = Timing.of("sell", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * sell: {@code timed -> super}
   */
  @Override
  public ShopDecorated sell(BasketValidated basket) {
    if (sellTiming == null) {
      // Left out by a setting, or the constructor of Shop is still running.
      return super.sell(basket);
    }
    long start = environment.ticker().getAsLong();
    ShopDecorated result;
    try {
      result = super.sell(basket);
    } catch (Throwable failure) {
      sellTiming.threw(failure, start, environment);
      throw failure;
    }
    sellTiming.returned(start, environment);
    return result;
  }
}
