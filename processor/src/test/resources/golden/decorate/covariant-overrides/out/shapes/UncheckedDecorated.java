package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
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
  private static final Timing COPY_TIMING = new Timing(Unchecked.class, "copy");

  private final Environment environment;

  public UncheckedDecorated() {
    this(Environment.system());
  }

  public UncheckedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * copy: {@code timed -> super}
   */
  @Override
  public Unchecked copy() {
    if (environment == null) {
      // The constructor of Unchecked is still running.
      return super.copy();
    }
    long start = environment.ticker().getAsLong();
    Unchecked result;
    try {
      result = super.copy();
    } catch (Throwable failure) {
      COPY_TIMING.threw(failure, start, environment);
      throw failure;
    }
    COPY_TIMING.returned(start, environment);
    return result;
  }
}
