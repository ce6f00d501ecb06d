package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Composed} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ComposedDecorated extends ComposedValidated {
  private static final Timing SET_NAME_TIMING = new Timing(Composed.class, "setName");

  private final Environment environment;

  public ComposedDecorated(String name) {
    this(name, Environment.system());
  }

  public ComposedDecorated(String name, Environment environment) {
    super(name);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  protected ComposedDecorated() {
    this(Environment.system());
  }

  protected ComposedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * setName: {@code timed -> super}
   */
  @Override
  public void setName(String name) {
    if (environment == null) {
      // The constructor of Composed is still running.
      super.setName(name);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.setName(name);
    } catch (Throwable failure) {
      SET_NAME_TIMING.threw(failure, start, environment);
      throw failure;
    }
    SET_NAME_TIMING.returned(start, environment);
  }
}
