package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Alpha} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class AlphaDecorated extends Alpha {
  private static final Timing RUN_TIMING = new Timing(Alpha.class, "run");

  private final Environment environment;

  protected AlphaDecorated() throws SQLException {
    this(Environment.system());
  }

  protected AlphaDecorated(Environment environment) throws SQLException {
    super(environment);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  AlphaDecorated(AlphaSingleton own, BetaSingleton other, int... numbers) {
    this(own, other, numbers, Environment.system());
  }

  AlphaDecorated(AlphaSingleton own, BetaSingleton other, int[] numbers, Environment environment) {
    super(own, other, numbers);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  public void run() {
    if (environment == null) {
      // The constructor of Alpha is still running.
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
