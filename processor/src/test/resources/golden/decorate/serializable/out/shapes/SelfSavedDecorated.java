package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link SelfSaved} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "serial"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class SelfSavedDecorated extends SelfSaved {
  private static final Timing RUN_TIMING = new Timing(SelfSaved.class, "run");

  private final Environment environment;

  public SelfSavedDecorated() {
    this(Environment.system());
  }

  public SelfSavedDecorated(Environment environment) {
    super();
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  public void run() {
    if (environment == null) {
      // The constructor of SelfSaved is still running.
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
