package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Signatures} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class SignaturesDecorated extends Signatures {
  private final Environment environment;

  private final Timing fineTiming;

  SignaturesDecorated() {
    this(Environment.system());
  }

  SignaturesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Signatures.class, environment);
    this.fineTiming = Timing.of("fine", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * fine: {@code timed -> super}
   */
  @Override
  void fine(Signatures.Known known) {
    if (fineTiming == null) {
      // Left out by a setting, or the constructor of Signatures is still running.
      super.fine(known);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.fine(known);
    } catch (Throwable failure) {
      fineTiming.threw(failure, start, environment);
      throw failure;
    }
    fineTiming.returned(start, environment);
  }
}
