package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Shape} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public non-sealed class ShapeDecorated implements Shape {
  private final Shape delegate;

  private final Environment environment;

  private final Timing areaTiming;

  public ShapeDecorated(Shape delegate) {
    this(delegate, Environment.system());
  }

  public ShapeDecorated(Shape delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Shape.class, environment);
    this.areaTiming = Timing.of("area", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * area: {@code timed -> delegate}
   */
  @Override
  public double area() {
    if (areaTiming == null) {
      // Left out by a setting.
      return delegate.area();
    }
    long start = environment.ticker().getAsLong();
    double result;
    try {
      result = delegate.area();
    } catch (Throwable failure) {
      areaTiming.threw(failure, start, environment);
      throw failure;
    }
    areaTiming.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
