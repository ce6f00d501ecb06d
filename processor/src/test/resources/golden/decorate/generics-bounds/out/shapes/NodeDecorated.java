package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Node} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public abstract class NodeDecorated<N extends Node<N>> extends Node<N> {
  private static final Timing NEXT_TIMING = new Timing(Node.class, "next");

  private static final Timing MERGE_TIMING = new Timing(Node.class, "merge");

  private final Environment environment;

  public NodeDecorated() {
    this(Environment.system());
  }

  public NodeDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * next: {@code timed -> super}
   */
  @Override
  public N next() {
    if (environment == null) {
      // The constructor of Node is still running.
      return super.next();
    }
    long start = environment.ticker().getAsLong();
    N result;
    try {
      result = super.next();
    } catch (Throwable failure) {
      NEXT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NEXT_TIMING.returned(start, environment);
    return result;
  }

  /**
   * merge: {@code timed -> super}
   */
  @Override
  public <M extends Node<M>> Node<? super M> merge(Node<? extends M> other) {
    if (environment == null) {
      // The constructor of Node is still running.
      return super.<M>merge(other);
    }
    long start = environment.ticker().getAsLong();
    Node<? super M> result;
    try {
      result = super.<M>merge(other);
    } catch (Throwable failure) {
      MERGE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    MERGE_TIMING.returned(start, environment);
    return result;
  }
}
