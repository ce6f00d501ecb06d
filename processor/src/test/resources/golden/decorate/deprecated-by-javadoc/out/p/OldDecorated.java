package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Old} with the decorators of its methods.
 */
@Deprecated
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class OldDecorated implements Old {
  private static final Timing NAME_TIMING = new Timing(Old.class, "name");

  private final Old delegate;

  private final Environment environment;

  OldDecorated(Old delegate) {
    this(delegate, Environment.system());
  }

  OldDecorated(Old delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * name: {@code timed -> delegate}
   */
  @Override
  public String name() {
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.name();
    } catch (Throwable failure) {
      NAME_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NAME_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
