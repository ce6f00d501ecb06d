package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Key} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class KeyDecorated implements Key {
  private static final Timing EQUALS_TIMING = new Timing(Key.class, "equals");

  private final Key delegate;

  private final Environment environment;

  KeyDecorated(Key delegate) {
    this(delegate, Environment.system());
  }

  KeyDecorated(Key delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * equals: {@code timed -> delegate}
   */
  @Override
  public boolean equals(Object other) {
    long start = environment.ticker().getAsLong();
    boolean result;
    try {
      result = delegate.equals(other);
    } catch (Throwable failure) {
      EQUALS_TIMING.threw(failure, start, environment);
      throw failure;
    }
    EQUALS_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public int hashCode() {
    return delegate.hashCode();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
