package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.Deep.Deeper} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Outer_Deep_DeeperDecorated implements Outer.Deep.Deeper {
  private static final Timing ENTRY_TIMING = new Timing(Outer.Deep.Deeper.class, "entry");

  private final Outer.Deep.Deeper delegate;

  private final Environment environment;

  Outer_Deep_DeeperDecorated(Outer.Deep.Deeper delegate) {
    this(delegate, Environment.system());
  }

  Outer_Deep_DeeperDecorated(Outer.Deep.Deeper delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * entry: {@code timed -> delegate}
   */
  @Override
  public Map.Entry<Outer.Deep.Deeper, Outer.Static> entry() {
    long start = environment.ticker().getAsLong();
    Map.Entry<Outer.Deep.Deeper, Outer.Static> result;
    try {
      result = delegate.entry();
    } catch (Throwable failure) {
      ENTRY_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ENTRY_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
