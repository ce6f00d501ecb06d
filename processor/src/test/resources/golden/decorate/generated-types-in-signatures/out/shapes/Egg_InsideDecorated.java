package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Egg.Inside} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Egg_InsideDecorated implements Egg.Inside {
  private static final Timing INSIDE_TIMING = new Timing(Egg.Inside.class, "inside");

  private final Egg.Inside delegate;

  private final Environment environment;

  Egg_InsideDecorated(Egg.Inside delegate) {
    this(delegate, Environment.system());
  }

  Egg_InsideDecorated(Egg.Inside delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * inside: {@code timed -> delegate}
   */
  @Override
  public Egg_InsideDecorated inside(ChickenDecorated chicken, EggDecorated egg) {
    long start = environment.ticker().getAsLong();
    Egg_InsideDecorated result;
    try {
      result = delegate.inside(chicken, egg);
    } catch (Throwable failure) {
      INSIDE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    INSIDE_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
