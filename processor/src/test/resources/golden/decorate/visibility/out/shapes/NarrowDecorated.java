package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Narrow} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class NarrowDecorated extends Narrow {
  private static final Timing VISIBILITY_TIMING = new Timing(Narrow.class, "visibility");

  private final Environment environment;

  NarrowDecorated(Visibility visibility) {
    this(visibility, Environment.system());
  }

  NarrowDecorated(Visibility visibility, Environment environment) {
    super(visibility);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  public NarrowDecorated() {
    this(Environment.system());
  }

  public NarrowDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * visibility: {@code timed -> super}
   */
  @Override
  Visibility visibility(Visibility.Hidden hidden) {
    if (environment == null) {
      // The constructor of Narrow is still running.
      return super.visibility(hidden);
    }
    long start = environment.ticker().getAsLong();
    Visibility result;
    try {
      result = super.visibility(hidden);
    } catch (Throwable failure) {
      VISIBILITY_TIMING.threw(failure, start, environment);
      throw failure;
    }
    VISIBILITY_TIMING.returned(start, environment);
    return result;
  }
}
