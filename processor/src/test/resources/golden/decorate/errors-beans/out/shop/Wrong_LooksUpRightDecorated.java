package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * {@link Wrong.LooksUpRight} with the decorators of its methods.
 */
@Component("wrong.LooksUpRight")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Wrong_LooksUpRightDecorated extends Wrong.LooksUpRight {
  private static final Timing RUN_TIMING = new Timing(Wrong.LooksUpRight.class, "run");

  private final Environment environment;

  @Autowired
  Wrong_LooksUpRightDecorated() {
    this(Environment.system());
  }

  Wrong_LooksUpRightDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (environment == null) {
      // The constructor of LooksUpRight is still running.
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
