package keys;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Snapshot;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Graph} with the decorators of its methods.
 */
@SuppressWarnings("unchecked")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class GraphDecorated<V> extends Graph<V> {
  private final Cache<Double> costCache;

  private final Cache<Graph<V>.Node> stepCache;

  private final Cache<Object> otherCache;

  private final boolean changeEvicts;

  public GraphDecorated() {
    this(Environment.system());
  }

  public GraphDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Graph.class, environment);
    this.costCache = Cache.of("cost", settings).ttl(Duration.ofMinutes(5)).build();
    this.stepCache = Cache.of("step", settings).ttl(Duration.ofMinutes(5)).build();
    this.otherCache = Cache.of("other", settings).ttl(Duration.ofMinutes(5)).build();
    this.changeEvicts = settings.has("change", "evicts");
    settings.warnOfUnknown();
  }

  /**
   * cost: {@code cached 300s -> super}
   */
  @Override
  public double cost(Graph<V>.Node node, double weight) {
    if (costCache == null) {
      // Left out by a setting, or the constructor of Graph is still running.
      return super.cost(node, weight);
    }
    Computation<Double> computation = costCache.get(new CostKey(node, weight));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.cost(node, weight));
    }
    try {
      double result = super.cost(node, weight);
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
   * step: {@code cached 300s -> super}
   */
  @Override
  public Graph<V>.Node step(Graph<V>.Node node, Graph<V>.Edge<String> edge,
      Graph<V>.Node[] others) {
    if (stepCache == null) {
      // Left out by a setting, or the constructor of Graph is still running.
      return super.step(node, edge, others);
    }
    Computation<Graph<V>.Node> computation = stepCache.get(new StepKey(node, edge,
        Snapshot.of(others)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.step(node, edge, others));
    }
    try {
      Graph<V>.Node result = super.step(node, edge, others);
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
   * other: {@code cached 300s -> super}
   */
  @Override
  public <T> Graph<T>.Node other(Graph<T>.Node node, int steps) {
    if (otherCache == null) {
      // Left out by a setting, or the constructor of Graph is still running.
      return super.<T>other(node, steps);
    }
    Computation<Graph<T>.Node> computation = (Computation<Graph<T>.Node>)
        (Computation<?>) otherCache.get(new OtherKey(node, steps));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.<T>other(node, steps));
    }
    try {
      Graph<T>.Node result = super.<T>other(node, steps);
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
   * change: {@code evicts from cost -> super}
   */
  @Override
  public void change(Graph<V>.Node node, double weight) {
    if (!changeEvicts) {
      // Left out by a setting, or the constructor of Graph is still running.
      super.change(node, weight);
      return;
    }
    super.change(node, weight);
    if (costCache != null) {
      costCache.invalidate(new CostKey(node, weight));
    }
  }

  /**
   * Removes what {@code cost} keeps for these arguments.
   */
  public void invalidateCost(Graph<V>.Node node, double weight) {
    if (costCache != null) {
      costCache.invalidate(new CostKey(node, weight));
    }
  }

  /**
   * Removes all that {@code cost} keeps.
   */
  public void invalidateAllCost() {
    if (costCache != null) {
      costCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code step} keeps for these arguments.
   */
  public void invalidateStep(Graph<V>.Node node, Graph<V>.Edge<String> edge,
      Graph<V>.Node[] others) {
    if (stepCache != null) {
      stepCache.invalidate(new StepKey(node, edge, Snapshot.of(others)));
    }
  }

  /**
   * Removes all that {@code step} keeps.
   */
  public void invalidateAllStep() {
    if (stepCache != null) {
      stepCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code other} keeps for these arguments.
   */
  public <T> void invalidateOther(Graph<T>.Node node, int steps) {
    if (otherCache != null) {
      otherCache.invalidate(new OtherKey(node, steps));
    }
  }

  /**
   * Removes all that {@code other} keeps.
   */
  public void invalidateAllOther() {
    if (otherCache != null) {
      otherCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record CostKey(Object node, double weight) {
  }

  @DamaskGenerated
  private record StepKey(Object node, Object edge, Object others) {
  }

  @DamaskGenerated
  private record OtherKey(Object node, int steps) {
  }
}
