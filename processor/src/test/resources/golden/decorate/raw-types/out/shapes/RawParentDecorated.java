package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link RawParent} with the decorators of its methods.
 */
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class RawParentDecorated extends RawParent {
  private static final Timing OWN_TIMING = new Timing(RawParent.class, "own");

  private static final Timing ALL_TIMING = new Timing(RawParent.class, "all");

  private static final Timing ONE_TIMING = new Timing(RawParent.class, "one");

  private final Environment environment;

  public RawParentDecorated() {
    this(Environment.system());
  }

  public RawParentDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * own: {@code timed -> super}
   */
  @Override
  public void own() {
    if (environment == null) {
      // The constructor of RawParent is still running.
      super.own();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.own();
    } catch (Throwable failure) {
      OWN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OWN_TIMING.returned(start, environment);
  }

  /**
   * all: {@code timed -> super}
   */
  @Override
  public List all(List items, Number item) {
    if (environment == null) {
      // The constructor of RawParent is still running.
      return super.all(items, item);
    }
    long start = environment.ticker().getAsLong();
    List result;
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
  public Number one(Number item, List names) {
    if (environment == null) {
      // The constructor of RawParent is still running.
      return super.one(item, names);
    }
    long start = environment.ticker().getAsLong();
    Number result;
    try {
      result = super.one(item, names);
    } catch (Throwable failure) {
      ONE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ONE_TIMING.returned(start, environment);
    return result;
  }
}
