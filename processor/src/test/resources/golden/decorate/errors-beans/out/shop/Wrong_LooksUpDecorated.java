package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * {@link Wrong.LooksUp} with the decorators of its methods.
 */
@Component("wrong.LooksUp")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Wrong_LooksUpDecorated extends Wrong.LooksUp {
  private static final Timing RUN_TIMING = new Timing(Wrong.LooksUp.class, "run");

  private final Environment environment;

  @Autowired
  Wrong_LooksUpDecorated() {
    this(Environment.system());
  }

  Wrong_LooksUpDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (environment == null) {
      // The constructor of LooksUp is still running.
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
