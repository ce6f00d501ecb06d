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
public non-sealed class ShapeDecorated implements Shape {
  private static final Timing AREA_TIMING = new Timing(Shape.class, "area");

  private final Shape delegate;

  private final Environment environment;

  public ShapeDecorated(Shape delegate) {
    this(delegate, Environment.system());
  }

  public ShapeDecorated(Shape delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * area: {@code timed -> delegate}
   */
  @Override
  public double area() {
    long start = environment.ticker().getAsLong();
    double result;
    try {
      result = delegate.area();
    } catch (Throwable failure) {
      AREA_TIMING.threw(failure, start, environment);
      throw failure;
    }
    AREA_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
