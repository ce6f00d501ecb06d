package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import jakarta.inject.Inject;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Bypassed.ByConstructor} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Bypassed_ByConstructorDecorated extends Bypassed.ByConstructor {
  private static final Timing RUN_TIMING = new Timing(Bypassed.ByConstructor.class, "run");

  private final Environment environment;

  @Inject
  Bypassed_ByConstructorDecorated(String url) {
    this(url, Environment.system());
  }

  Bypassed_ByConstructorDecorated(String url, Environment environment) {
    super(url);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  public void run() {
    if (environment == null) {
      // The constructor of ByConstructor is still running.
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
