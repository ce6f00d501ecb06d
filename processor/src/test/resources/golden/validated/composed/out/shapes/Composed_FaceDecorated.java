package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Composed.Face} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Composed_FaceDecorated implements Composed.Face {
  private final Composed.Face delegate;

  private final Environment environment;

  private final Timing getNameTiming;

  Composed_FaceDecorated(Composed.Face delegate) {
    this(delegate, Environment.system());
  }

  Composed_FaceDecorated(Composed.Face delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Composed.Face.class, environment);
    this.getNameTiming = Timing.of("getName", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * getName: {@code timed -> delegate}
   */
  @NotBlank
  @Override
  public String getName() {
    if (getNameTiming == null) {
      // Left out by a setting.
      return delegate.getName();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.getName();
    } catch (Throwable failure) {
      getNameTiming.threw(failure, start, environment);
      throw failure;
    }
    getNameTiming.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
