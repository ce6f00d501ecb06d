package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Done} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class DoneDecorated extends Done {
  private static final Timing DONE_TIMING = new Timing(Done.class, "done");

  private final Environment environment;

  DoneDecorated() {
    this(Environment.system());
  }

  DoneDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * done: {@code timed -> super}
   */
  @Override
  void done() {
    if (environment == null) {
      // The constructor of Done is still running.
      super.done();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.done();
    } catch (Throwable failure) {
      DONE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    DONE_TIMING.returned(start, environment);
  }
}
