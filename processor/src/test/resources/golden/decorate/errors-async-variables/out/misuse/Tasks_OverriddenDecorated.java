package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Overridden} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_OverriddenDecorated extends Tasks.Overridden {
  private static final Timing MORE_TIMING = new Timing(Tasks.Overridden.class, "more");

  private final Environment environment;

  Tasks_OverriddenDecorated() {
    this(Environment.system());
  }

  Tasks_OverriddenDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * more: {@code timed -> super}
   */
  @Override
  public void more() {
    if (environment == null) {
      // The constructor of Overridden is still running.
      super.more();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.more();
    } catch (Throwable failure) {
      MORE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    MORE_TIMING.returned(start, environment);
  }
}
