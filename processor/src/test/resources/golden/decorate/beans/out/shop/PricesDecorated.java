package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import io.avaje.inject.Primary;
import jakarta.inject.Named;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * {@link Prices} with the decorators of its methods.
 */
@Component("prices")
@Primary
@Deprecated
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PricesDecorated extends Prices {
  private final Environment environment;

  private final Timing priceTiming;

  @Autowired
  public PricesDecorated(@Named("url") String url) {
    this(url, Environment.system());
  }

  public PricesDecorated(@Named("url") String url, Environment environment) {
    super(url);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Prices.class, environment);
    this.priceTiming = Timing.of("price", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * price: {@code timed -> super}
   */
  @Override
  public String price(String id) {
    if (priceTiming == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.price(id);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.price(id);
    } catch (Throwable failure) {
      priceTiming.threw(failure, start, environment);
      throw failure;
    }
    priceTiming.returned(start, environment);
    return result;
  }
}
