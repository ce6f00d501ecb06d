package shop;

import com.google.inject.Injector;
import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import jakarta.inject.Inject;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Bypassed.Injected} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Bypassed_InjectedDecorated extends Bypassed.Injected {
  private static final Timing RUN_TIMING = new Timing(Bypassed.Injected.class, "run");

  private final Environment environment;

  @Inject
  Bypassed_InjectedDecorated(Injector injector) {
    this(injector, Environment.system());
  }

  Bypassed_InjectedDecorated(Injector injector, Environment environment) {
    super(injector);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (environment == null) {
      // The constructor of Injected is still running.
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
