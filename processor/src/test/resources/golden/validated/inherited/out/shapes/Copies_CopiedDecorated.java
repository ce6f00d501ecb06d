package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
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
  private static final Timing SIZE_TIMING = new Timing(Copies.Copied.class, "size");

  private final Environment environment;

  public Copies_CopiedDecorated() {
    this(Environment.system());
  }

  public Copies_CopiedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * size: {@code timed -> super}
   */
  @Override
  int size() {
    if (environment == null) {
      // The constructor of Copied is still running.
      return super.size();
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.size();
    } catch (Throwable failure) {
      SIZE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    SIZE_TIMING.returned(start, environment);
    return result;
  }
}
