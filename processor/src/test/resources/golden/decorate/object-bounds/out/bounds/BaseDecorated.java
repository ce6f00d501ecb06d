package bounds;

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
class BaseDecorated<N> extends Base<N> {
  private static final Timing FIRST_TIMING = new Timing(Base.class, "first");

  private final Environment environment;

  BaseDecorated() {
    this(Environment.system());
  }

  BaseDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code timed -> super}
   */
  @Override
  public <T extends java.lang.Object & Comparable<? super T>, S extends T> T first(T one, S other,
      N number) {
    if (environment == null) {
      // The constructor of Base is still running.
      return super.<T, S>first(one, other, number);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.<T, S>first(one, other, number);
    } catch (Throwable failure) {
      FIRST_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FIRST_TIMING.returned(start, environment);
    return result;
  }
}
