package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import jakarta.inject.Inject;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.springframework.stereotype.Component;

/**
 * {@link Fine.Rates} with the decorators of its methods.
 */
@Component("fine.Rates")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Fine_RatesDecorated extends Fine.Rates {
  private static final Timing RUN_TIMING = new Timing(Fine.Rates.class, "run");

  private final Environment environment;

  @Inject
  Fine_RatesDecorated(String url) {
    this(url, Environment.system());
  }

  Fine_RatesDecorated(String url, Environment environment) {
    super(url);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  public void run() {
    if (environment == null) {
      // The constructor of Rates is still running.
      super.run();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.run();
    } catch (Throwable failure) {
      RUN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    RUN_TIMING.returned(start, environment);
  }
}
