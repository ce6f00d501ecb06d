package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Composed.Face} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Composed_FaceDecorated implements Composed.Face {
  private static final Timing GET_NAME_TIMING = new Timing(Composed.Face.class, "getName");

  private final Composed.Face delegate;

  private final Environment environment;

  Composed_FaceDecorated(Composed.Face delegate) {
    this(delegate, Environment.system());
  }

  Composed_FaceDecorated(Composed.Face delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * getName: {@code timed -> delegate}
   */
  @NotBlank
  @Override
  public String getName() {
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.getName();
    } catch (Throwable failure) {
      GET_NAME_TIMING.threw(failure, start, environment);
      throw failure;
    }
    GET_NAME_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
