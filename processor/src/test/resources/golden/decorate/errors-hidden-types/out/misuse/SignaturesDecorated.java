package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Signatures} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class SignaturesDecorated extends Signatures {
  private static final Timing FINE_TIMING = new Timing(Signatures.class, "fine");

  private final Environment environment;

  SignaturesDecorated() {
    this(Environment.system());
  }

  SignaturesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * fine: {@code timed -> super}
   */
  @Override
  void fine(Signatures.Known known) {
    if (environment == null) {
      // The constructor of Signatures is still running.
      super.fine(known);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.fine(known);
    } catch (Throwable failure) {
      FINE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FINE_TIMING.returned(start, environment);
  }
}
