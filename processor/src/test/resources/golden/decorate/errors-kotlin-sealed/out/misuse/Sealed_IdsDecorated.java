package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Sealed.Ids} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Sealed_IdsDecorated extends Sealed.Ids {
  private static final Timing LOAD_TIMING = new Timing(Sealed.Ids.class, "load");

  private final Environment environment;

  Sealed_IdsDecorated() {
    this(Environment.system());
  }

  Sealed_IdsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * load: {@code timed -> super}
   */
  @Override
  public String load() {
    if (environment == null) {
      // The constructor of Ids is still running.
      return super.load();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.load();
    } catch (Throwable failure) {
      LOAD_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LOAD_TIMING.returned(start, environment);
    return result;
  }
}
