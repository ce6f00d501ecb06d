package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Tree.Branch} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tree_BranchDecorated<T, T2> extends Tree<T>.Branch<T2> {
  private final Environment environment;

  private final Timing valueTiming;

  Tree_BranchDecorated(Tree<T> outer) {
    this(outer, Environment.system());
  }

  Tree_BranchDecorated(Tree<T> outer, Environment environment) {
    outer.super();
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Tree.Branch.class, environment);
    this.valueTiming = Timing.of("value", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * value: {@code timed -> super}
   */
  @Override
  T2 value(T2 other) {
    if (valueTiming == null) {
      // Left out by a setting, or the constructor of Branch is still running.
      return super.value(other);
    }
    long start = environment.ticker().getAsLong();
    T2 result;
    try {
      result = super.value(other);
    } catch (Throwable failure) {
      valueTiming.threw(failure, start, environment);
      throw failure;
    }
    valueTiming.returned(start, environment);
    return result;
  }
}
