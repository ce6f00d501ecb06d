package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * {@link Outer.Inner} with the decorators of its methods.
 */
@Component("outer.Inner")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Outer_InnerDecorated extends Outer.Inner {
  private static final Timing RUN_TIMING = new Timing(Outer.Inner.class, "run");

  private final Environment environment;

  @Autowired
  Outer_InnerDecorated() {
    this(Environment.system());
  }

  Outer_InnerDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (environment == null) {
      // The constructor of Inner is still running.
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
