package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
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
  private static final Timing USE_TIMING = new Timing(DoomedAround.Old.class, "use");

  private final DoomedAround.Old delegate;

  private final Environment environment;

  public DoomedAround_OldDecorated(DoomedAround.Old delegate) {
    this(delegate, Environment.system());
  }

  public DoomedAround_OldDecorated(DoomedAround.Old delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * use: {@code timed -> delegate}
   */
  @Override
  public void use() {
    long start = environment.ticker().getAsLong();
    try {
      delegate.use();
    } catch (Throwable failure) {
      USE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    USE_TIMING.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
