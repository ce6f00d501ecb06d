package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Greeter} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class GreeterDecorated implements Greeter {
  private static final Timing GREET_TIMING = new Timing(Greeter.class, "greet");

  private final Greeter delegate;

  private final Environment environment;

  public GreeterDecorated(Greeter delegate) {
    this(delegate, Environment.system());
  }

  public GreeterDecorated(Greeter delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * greet: {@code timed -> delegate}
   */
  @Override
  public String greet(String name) {
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.greet(name);
    } catch (Throwable failure) {
      GREET_TIMING.threw(failure, start, environment);
      throw failure;
    }
    GREET_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
