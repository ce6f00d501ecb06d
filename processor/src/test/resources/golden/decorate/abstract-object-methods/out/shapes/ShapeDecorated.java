package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Shape} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public abstract class ShapeDecorated extends Shape {
  private static final Timing AREA_TIMING = new Timing(Shape.class, "area");

  private final Environment environment;

  public ShapeDecorated() {
    this(Environment.system());
  }

  public ShapeDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * area: {@code timed -> super}
   */
  @Override
  public double area() {
    if (environment == null) {
      // The constructor of Shape is still running.
      return super.area();
    }
    long start = environment.ticker().getAsLong();
    double result;
    try {
      result = super.area();
    } catch (Throwable failure) {
      AREA_TIMING.threw(failure, start, environment);
      throw failure;
    }
    AREA_TIMING.returned(start, environment);
    return result;
  }
}
