package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Task} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class TaskDecorated extends Task {
  private final Environment environment;

  private final Timing joinTiming;

  TaskDecorated() {
    this(Environment.system());
  }

  TaskDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Task.class, environment);
    this.joinTiming = Timing.of("join", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * join: {@code timed -> super}
   */
  @Override
  void join(ClientDecorated client) {
    if (joinTiming == null) {
      // Left out by a setting, or the constructor of Task is still running.
      super.join(client);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.join(client);
    } catch (Throwable failure) {
      joinTiming.threw(failure, start, environment);
      throw failure;
    }
    joinTiming.returned(start, environment);
  }
}
