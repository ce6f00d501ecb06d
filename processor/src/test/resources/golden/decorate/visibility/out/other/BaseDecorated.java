package other;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Base} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class BaseDecorated extends Base {
  private static final Timing INHERITED_TIMING = new Timing(Base.class, "inherited");

  private static final Timing NESTED_TIMING = new Timing(Base.class, "nested");

  private final Environment environment;

  public BaseDecorated() {
    this(Environment.system());
  }

  public BaseDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * inherited: {@code timed -> super}
   */
  @Override
  protected void inherited() {
    if (environment == null) {
      // The constructor of Base is still running.
      super.inherited();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.inherited();
    } catch (Throwable failure) {
      INHERITED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    INHERITED_TIMING.returned(start, environment);
  }

  /**
   * nested: {@code timed -> super}
   */
  @Override
  public Base.Nested nested() {
    if (environment == null) {
      // The constructor of Base is still running.
      return super.nested();
    }
    long start = environment.ticker().getAsLong();
    Base.Nested result;
    try {
      result = super.nested();
    } catch (Throwable failure) {
      NESTED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NESTED_TIMING.returned(start, environment);
    return result;
  }
}
