package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * {@link Fine.Prices} with the decorators of its methods.
 */
@Service("fine.Prices")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Fine_PricesDecorated extends Fine.Prices {
  private static final Timing PRICE_TIMING = new Timing(Fine.Prices.class, "price");

  private final Environment environment;

  @Autowired
  Fine_PricesDecorated(String url) {
    this(url, Environment.system());
  }

  Fine_PricesDecorated(String url, Environment environment) {
    super(url);
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
