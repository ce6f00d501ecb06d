package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Tree.Branch} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tree_BranchDecorated<T, T2> extends Tree<T>.Branch<T2> {
  private static final Timing VALUE_TIMING = new Timing(Tree.Branch.class, "value");

  private final Environment environment;

  Tree_BranchDecorated(Tree<T> outer) {
    this(outer, Environment.system());
  }

  Tree_BranchDecorated(Tree<T> outer, Environment environment) {
    outer.super();
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * value: {@code timed -> super}
   */
  @Override
  T2 value(T2 other) {
    if (environment == null) {
      // The constructor of Branch is still running.
      return super.value(other);
    }
    long start = environment.ticker().getAsLong();
    T2 result;
    try {
      result = super.value(other);
    } catch (Throwable failure) {
      VALUE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    VALUE_TIMING.returned(start, environment);
    return result;
  }
}
