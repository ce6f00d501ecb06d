package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Shared} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class SharedDecorated extends Shared {
  private static final Timing NEXT_TIMING = new Timing(Shared.class, "next");

  private final Environment environment;

  SharedDecorated() {
    this(Environment.system());
  }

  SharedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * next: {@code timed -> super}
   */
  @Override
  int next(int step) {
    if (environment == null) {
      // The constructor of Shared is still running.
      return super.next(step);
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.next(step);
    } catch (Throwable failure) {
      NEXT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NEXT_TIMING.returned(start, environment);
    return result;
  }
}
