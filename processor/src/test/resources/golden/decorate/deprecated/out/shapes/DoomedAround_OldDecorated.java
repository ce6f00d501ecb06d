package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link DoomedAround.Old} with the decorators of its methods.
 */
@Deprecated
@SuppressWarnings({
    "all",
    "removal"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class DoomedAround_OldDecorated implements DoomedAround.Old {
  private final DoomedAround.Old delegate;

  private final Environment environment;

  private final Timing useTiming;

  public DoomedAround_OldDecorated(DoomedAround.Old delegate) {
    this(delegate, Environment.system());
  }

  public DoomedAround_OldDecorated(DoomedAround.Old delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(DoomedAround.Old.class, environment);
    this.useTiming = Timing.of("use", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * use: {@code timed -> delegate}
   */
  @Override
  public void use() {
    if (useTiming == null) {
      // Left out by a setting.
      delegate.use();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.use();
    } catch (Throwable failure) {
      useTiming.threw(failure, start, environment);
      throw failure;
    }
    useTiming.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
