package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.Deep.Deeper} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Outer_Deep_DeeperDecorated implements Outer.Deep.Deeper {
  private final Outer.Deep.Deeper delegate;

  private final Environment environment;

  private final Timing entryTiming;

  Outer_Deep_DeeperDecorated(Outer.Deep.Deeper delegate) {
    this(delegate, Environment.system());
  }

  Outer_Deep_DeeperDecorated(Outer.Deep.Deeper delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Outer.Deep.Deeper.class, environment);
    this.entryTiming = Timing.of("entry", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * entry: {@code timed -> delegate}
   */
  @Override
  public Map.Entry<Outer.Deep.Deeper, Outer.Static> entry() {
    if (entryTiming == null) {
      // Left out by a setting.
      return delegate.entry();
    }
    long start = environment.ticker().getAsLong();
    Map.Entry<Outer.Deep.Deeper, Outer.Static> result;
    try {
      result = delegate.entry();
    } catch (Throwable failure) {
      entryTiming.threw(failure, start, environment);
      throw failure;
    }
    entryTiming.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
