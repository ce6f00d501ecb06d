package shapes;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Tree.Leaf} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Tree_LeafDecorated<T> extends Tree<T>.Leaf {
  private final Environment environment;

  private final Timing valueTiming;

  private final Cache<List<Tree<T>.Leaf>> leavesCache;

  public Tree_LeafDecorated(Tree<T> outer, T value, String... names) {
    this(outer, value, names, Environment.system());
  }

  public Tree_LeafDecorated(Tree<T> outer, T value, String[] names, Environment environment) {
    outer.super(value, names);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Tree.Leaf.class, environment);
    this.valueTiming = Timing.of("value", settings).build();
    this.leavesCache = Cache.of("leaves", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  Tree_LeafDecorated(Tree<T> outer) {
    this(outer, Environment.system());
  }

  Tree_LeafDecorated(Tree<T> outer, Environment environment) {
    outer.super();
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Tree.Leaf.class, environment);
    this.valueTiming = Timing.of("value", settings).build();
    this.leavesCache = Cache.of("leaves", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * value: {@code timed -> super}
   */
  @Override
  public T value(Tree<T>.Leaf other) {
    if (valueTiming == null) {
      // Left out by a setting, or the constructor of Leaf is still running.
      return super.value(other);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.value(other);
    } catch (Throwable failure) {
      valueTiming.threw(failure, start, environment);
      throw failure;
    }
    valueTiming.returned(start, environment);
    return result;
  }

  /**
   * leaves: {@code cached 300s -> super}
   */
  @Override
  public List<Tree<T>.Leaf> leaves(Tree<String>.Leaf other) {
    if (leavesCache == null) {
      // Left out by a setting, or the constructor of Leaf is still running.
      return super.leaves(other);
    }
    Computation<List<Tree<T>.Leaf>> computation = leavesCache.get(other);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.leaves(other));
    }
    try {
      List<Tree<T>.Leaf> result = super.leaves(other);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * Removes what {@code leaves} keeps for these arguments.
   */
  public void invalidateLeaves(Tree<String>.Leaf other) {
    if (leavesCache != null) {
      leavesCache.invalidate(other);
    }
  }

  /**
   * Removes all that {@code leaves} keeps.
   */
  public void invalidateAllLeaves() {
    if (leavesCache != null) {
      leavesCache.invalidateAll();
    }
  }
}
