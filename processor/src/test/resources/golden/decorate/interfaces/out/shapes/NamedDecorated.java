package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Named} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NamedDecorated implements Named {
  private static final Timing LABEL_TIMING = new Timing(Named.class, "label");

  private static final Timing NAME_TIMING = new Timing(Named.class, "name");

  private final Named delegate;

  private final Environment environment;

  NamedDecorated(Named delegate) {
    this(delegate, Environment.system());
  }

  NamedDecorated(Named delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * label: {@code timed -> delegate}
   */
  @Override
  public String label() {
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.label();
    } catch (Throwable failure) {
      LABEL_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LABEL_TIMING.returned(start, environment);
    return result;
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
