package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link HashBase} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class HashBaseDecorated extends HashBase {
  private static final Timing USE_TIMING = new Timing(HashBase.class, "use");

  private final Environment environment;

  public HashBaseDecorated() {
    this(Environment.system());
  }

  public HashBaseDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * use: {@code timed -> super}
   */
  @Override
  public void use() {
    if (environment == null) {
      // The constructor of HashBase is still running.
      super.use();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.use();
    } catch (Throwable failure) {
      USE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    USE_TIMING.returned(start, environment);
  }
}
