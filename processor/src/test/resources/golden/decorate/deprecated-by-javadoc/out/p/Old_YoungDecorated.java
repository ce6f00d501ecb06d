package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Old.Young} with the decorators of its methods.
 */
@SuppressWarnings("deprecation")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Old_YoungDecorated implements Old.Young {
  private static final Timing NAME_TIMING = new Timing(Old.Young.class, "name");

  private static final Timing FORMER_NAME_TIMING = new Timing(Old.Young.class, "formerName");

  private final Old.Young delegate;

  private final Environment environment;

  Old_YoungDecorated(Old.Young delegate) {
    this(delegate, Environment.system());
  }

  Old_YoungDecorated(Old.Young delegate, Environment environment) {
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

  /**
   * formerName: {@code timed -> delegate}
   */
  @Deprecated
  @Override
  public String formerName() {
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.formerName();
    } catch (Throwable failure) {
      FORMER_NAME_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FORMER_NAME_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
