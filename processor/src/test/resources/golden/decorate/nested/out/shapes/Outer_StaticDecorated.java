package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.Static} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Outer_StaticDecorated extends Outer.Static {
  private static final Timing SELF_TIMING = new Timing(Outer.Static.class, "self");

  private final Environment environment;

  public Outer_StaticDecorated() {
    this(Environment.system());
  }

  public Outer_StaticDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * self: {@code timed -> super}
   */
  @Override
  public Outer.Static self(Outer.Static other, Outer.Deep.Deeper deeper) {
    if (environment == null) {
      // The constructor of Static is still running.
      return super.self(other, deeper);
    }
    long start = environment.ticker().getAsLong();
    Outer.Static result;
    try {
      result = super.self(other, deeper);
    } catch (Throwable failure) {
      SELF_TIMING.threw(failure, start, environment);
      throw failure;
    }
    SELF_TIMING.returned(start, environment);
    return result;
  }
}
