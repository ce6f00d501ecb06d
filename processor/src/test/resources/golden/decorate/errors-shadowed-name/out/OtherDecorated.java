import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Other} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OtherDecorated extends Other {
  private static final Timing RUN_TIMING = new Timing(Other.class, "run");

  private final Environment environment;

  public OtherDecorated() {
    this(Environment.system());
  }

  public OtherDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  public void run() {
    if (environment == null) {
      // The constructor of Other is still running.
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
