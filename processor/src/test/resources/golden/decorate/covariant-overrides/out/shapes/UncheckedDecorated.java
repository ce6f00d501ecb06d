package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Unchecked} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public abstract class UncheckedDecorated extends Unchecked {
  private final Environment environment;

  private final Timing copyTiming;

  public UncheckedDecorated() {
    this(Environment.system());
  }

  public UncheckedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Unchecked.class, environment);
    this.copyTiming = Timing.of("copy", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * copy: {@code timed -> super}
   */
  @Override
  public Unchecked copy() {
    if (copyTiming == null) {
      // Left out by a setting, or the constructor of Unchecked is still running.
      return super.copy();
    }
    long start = environment.ticker().getAsLong();
    Unchecked result;
    try {
      result = super.copy();
    } catch (Throwable failure) {
      copyTiming.threw(failure, start, environment);
      throw failure;
    }
    copyTiming.returned(start, environment);
    return result;
  }
}
