package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link PrivateType.NotSecret} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PrivateType_NotSecretDecorated extends PrivateType.NotSecret {
  private static final Timing FIRST_TIMING = new Timing(PrivateType.NotSecret.class, "first");

  private final Environment environment;

  PrivateType_NotSecretDecorated() {
    this(Environment.system());
  }

  PrivateType_NotSecretDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code timed -> super}
   */
  @Override
  void first() {
    if (environment == null) {
      // The constructor of NotSecret is still running.
      super.first();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.first();
    } catch (Throwable failure) {
      FIRST_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FIRST_TIMING.returned(start, environment);
  }
}
