package shop;

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

  public PricesDecorated(String source) {
    this(source, Environment.system());
  }

  public PricesDecorated(String source, Environment environment) {
    super(source);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  public PricesDecorated(int number, Environment environment) {
    super(number, environment);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  PricesDecorated() {
    this(Environment.system());
  }

  PricesDecorated(Environment environment) {
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
