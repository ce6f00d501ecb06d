package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Copies.Copied} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Copies_CopiedDecorated extends Copies_CopiedValidated {
  private final Environment environment;

  private final Timing sizeTiming;

  public Copies_CopiedDecorated() {
    this(Environment.system());
  }

  public Copies_CopiedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Copies.Copied.class, environment);
    this.sizeTiming = Timing.of("size", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * size: {@code timed -> super}
   */
  @Override
  int size() {
    if (sizeTiming == null) {
      // Left out by a setting, or the constructor of Copied is still running.
      return super.size();
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.size();
    } catch (Throwable failure) {
      sizeTiming.threw(failure, start, environment);
      throw failure;
    }
    sizeTiming.returned(start, environment);
    return result;
  }
}
