package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Greeters.Overloaded} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Greeters_OverloadedDecorated extends Greeters.Overloaded {
  private static final Timing LOAD_TIMING = new Timing(Greeters.Overloaded.class, "load");

  private final Environment environment;

  Greeters_OverloadedDecorated() {
    this(Environment.system());
  }

  Greeters_OverloadedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * load: {@code timed -> super}
   */
  @Override
  public String load(String first, int second, long last) {
    if (environment == null) {
      // The constructor of Overloaded is still running.
      return super.load(first, second, last);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.load(first, second, last);
    } catch (Throwable failure) {
      LOAD_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LOAD_TIMING.returned(start, environment);
    return result;
  }
}
