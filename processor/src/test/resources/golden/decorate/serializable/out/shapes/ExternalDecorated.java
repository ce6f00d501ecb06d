package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.io.Serial;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link External} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ExternalDecorated extends External {
  @Serial
  private static final long serialVersionUID = 1;

  private static final Timing RUN_TIMING = new Timing(External.class, "run");

  private final transient Environment environment;

  public ExternalDecorated() {
    this(Environment.system());
  }

  public ExternalDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  public void run() {
    if (environment == null) {
      // The constructor of External is still running.
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
