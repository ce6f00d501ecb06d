package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Greeters.Ids} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Greeters_IdsDecorated extends Greeters.Ids {
  private static final Timing LOAD_TIMING = new Timing(Greeters.Ids.class, "load");

  private final Environment environment;

  Greeters_IdsDecorated() {
    this(Environment.system());
  }

  Greeters_IdsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * load: {@code timed -> super}
   */
  @Override
  public String load(String id) {
    if (environment == null) {
      // The constructor of Ids is still running.
      return super.load(id);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.load(id);
    } catch (Throwable failure) {
      LOAD_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LOAD_TIMING.returned(start, environment);
    return result;
  }
}
