package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Node} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public abstract class NodeDecorated<N extends Node<N>> extends Node<N> {
  private final Environment environment;

  private final Timing nextTiming;

  private final Timing mergeTiming;

  public NodeDecorated() {
    this(Environment.system());
  }

  public NodeDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Node.class, environment);
    this.nextTiming = Timing.of("next", settings).build();
    this.mergeTiming = Timing.of("merge", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * next: {@code timed -> super}
   */
  @Override
  public N next() {
    if (nextTiming == null) {
      // Left out by a setting, or the constructor of Node is still running.
      return super.next();
    }
    long start = environment.ticker().getAsLong();
    N result;
    try {
      result = super.next();
    } catch (Throwable failure) {
      nextTiming.threw(failure, start, environment);
      throw failure;
    }
    nextTiming.returned(start, environment);
    return result;
  }

  /**
   * merge: {@code timed -> super}
   */
  @Override
  public <M extends Node<M>> Node<? super M> merge(Node<? extends M> other) {
    if (mergeTiming == null) {
      // Left out by a setting, or the constructor of Node is still running.
      return super.<M>merge(other);
    }
    long start = environment.ticker().getAsLong();
    Node<? super M> result;
    try {
      result = super.<M>merge(other);
    } catch (Throwable failure) {
      mergeTiming.threw(failure, start, environment);
      throw failure;
    }
    mergeTiming.returned(start, environment);
    return result;
  }
}
