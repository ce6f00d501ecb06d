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
public abstract class ShapeDecorated extends Shape {
  private final Environment environment;

  private final Timing areaTiming;

  public ShapeDecorated() {
    this(Environment.system());
  }

  public ShapeDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Shape.class, environment);
    this.areaTiming = Timing.of("area", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * area: {@code timed -> super}
   */
  @Override
  public double area() {
    if (areaTiming == null) {
      // Left out by a setting, or the constructor of Shape is still running.
      return super.area();
    }
    long start = environment.ticker().getAsLong();
    double result;
    try {
      result = super.area();
    } catch (Throwable failure) {
      areaTiming.threw(failure, start, environment);
      throw failure;
    }
    areaTiming.returned(start, environment);
    return result;
  }
}
