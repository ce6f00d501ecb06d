package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Alpha} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class AlphaDecorated extends Alpha {
  private final Environment environment;

  private final Timing runTiming;

  protected AlphaDecorated() throws SQLException {
    this(Environment.system());
  }

  protected AlphaDecorated(Environment environment) throws SQLException {
    super(environment);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Alpha.class, environment);
    this.runTiming = Timing.of("run", settings).build();
    settings.warnOfUnknown();
  }

  AlphaDecorated(AlphaSingleton own, BetaSingleton other, int... numbers) {
    this(own, other, numbers, Environment.system());
  }

  AlphaDecorated(AlphaSingleton own, BetaSingleton other, int[] numbers, Environment environment) {
    super(own, other, numbers);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Alpha.class, environment);
    this.runTiming = Timing.of("run", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  public void run() {
    if (runTiming == null) {
      // Left out by a setting, or the constructor of Alpha is still running.
      super.run();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.run();
    } catch (Throwable failure) {
      runTiming.threw(failure, start, environment);
      throw failure;
    }
    runTiming.returned(start, environment);
  }
}
