package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Old} with the decorators of its methods.
 */
@Deprecated
@SuppressWarnings({
    "all",
    "removal"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OldDecorated extends Old {
  private static final Timing FRESH_TIMING = new Timing(Old.class, "fresh");

  private final Environment environment;

  @Deprecated
  public OldDecorated() {
    this(Environment.system());
  }

  @Deprecated
  public OldDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  @Deprecated(
      forRemoval = true
  )
  public OldDecorated(int number) {
    this(number, Environment.system());
  }

  @Deprecated(
      forRemoval = true
  )
  public OldDecorated(int number, Environment environment) {
    super(number);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * fresh: {@code timed -> super}
   */
  @Override
  public Old fresh(Old old) {
    if (environment == null) {
      // The constructor of Old is still running.
      return super.fresh(old);
    }
    long start = environment.ticker().getAsLong();
    Old result;
    try {
      result = super.fresh(old);
    } catch (Throwable failure) {
      FRESH_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FRESH_TIMING.returned(start, environment);
    return result;
  }
}
