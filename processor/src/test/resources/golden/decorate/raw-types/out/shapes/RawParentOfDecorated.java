package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link RawParentOf} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class RawParentOfDecorated<E extends Number> extends RawParentOf<E> {
  private static final Timing ALL_TIMING = new Timing(RawParentOf.class, "all");

  private static final Timing ONE_TIMING = new Timing(RawParentOf.class, "one");

  private final Environment environment;

  public RawParentOfDecorated() {
    this(Environment.system());
  }

  public RawParentOfDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * all: {@code timed -> super}
   */
  @Override
  public List<E> all(List<? extends E> items, E item) {
    if (environment == null) {
      // The constructor of RawParentOf is still running.
      return super.all(items, item);
    }
    long start = environment.ticker().getAsLong();
    List<E> result;
    try {
      result = super.all(items, item);
    } catch (Throwable failure) {
      ALL_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ALL_TIMING.returned(start, environment);
    return result;
  }

  /**
   * one: {@code timed -> super}
   */
  @Override
  public <F extends E> F one(F item, List<String> names) {
    if (environment == null) {
      // The constructor of RawParentOf is still running.
      return super.<F>one(item, names);
    }
    long start = environment.ticker().getAsLong();
    F result;
    try {
      result = super.<F>one(item, names);
    } catch (Throwable failure) {
      ONE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ONE_TIMING.returned(start, environment);
    return result;
  }
}
