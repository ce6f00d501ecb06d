package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link SubHash} with the decorators of its methods.
 */
@SuppressWarnings("deprecation")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class SubHashDecorated implements SubHash {
  private final SubHash delegate;

  private final Environment environment;

  private final Timing moreTiming;

  private final Timing useTiming;

  public SubHashDecorated(SubHash delegate) {
    this(delegate, Environment.system());
  }

  public SubHashDecorated(SubHash delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(SubHash.class, environment);
    this.moreTiming = Timing.of("more", settings).build();
    this.useTiming = Timing.of("use", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * more: {@code timed -> delegate}
   */
  @Override
  public void more() {
    if (moreTiming == null) {
      // Left out by a setting.
      delegate.more();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.more();
    } catch (Throwable failure) {
      moreTiming.threw(failure, start, environment);
      throw failure;
    }
    moreTiming.returned(start, environment);
  }

  /**
   * use: {@code timed -> delegate}
   */
  @Override
  public void use() {
    if (useTiming == null) {
      // Left out by a setting.
      delegate.use();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.use();
    } catch (Throwable failure) {
      useTiming.threw(failure, start, environment);
      throw failure;
    }
    useTiming.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
