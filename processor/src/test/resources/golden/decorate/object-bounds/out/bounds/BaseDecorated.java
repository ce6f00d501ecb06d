package bounds;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Base} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BaseDecorated<N> extends Base<N> {
  private final Environment environment;

  private final Timing firstTiming;

  BaseDecorated() {
    this(Environment.system());
  }

  BaseDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Base.class, environment);
    this.firstTiming = Timing.of("first", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * first: {@code timed -> super}
   */
  @Override
  public <T extends java.lang.Object & Comparable<? super T>, S extends T> T first(T one, S other,
      N number) {
    if (firstTiming == null) {
      // Left out by a setting, or the constructor of Base is still running.
      return super.<T, S>first(one, other, number);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.<T, S>first(one, other, number);
    } catch (Throwable failure) {
      firstTiming.threw(failure, start, environment);
      throw failure;
    }
    firstTiming.returned(start, environment);
    return result;
  }
}
