package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Equal} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class EqualDecorated extends Equal {
  private static final Timing EQUALS_TIMING = new Timing(Equal.class, "equals");

  private final Environment environment;

  public EqualDecorated() {
    this(Environment.system());
  }

  public EqualDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * equals: {@code timed -> super}
   */
  @Override
  public boolean equals(String text) {
    if (environment == null) {
      // The constructor of Equal is still running.
      return super.equals(text);
    }
    long start = environment.ticker().getAsLong();
    boolean result;
    try {
      result = super.equals(text);
    } catch (Throwable failure) {
      EQUALS_TIMING.threw(failure, start, environment);
      throw failure;
    }
    EQUALS_TIMING.returned(start, environment);
    return result;
  }
}
