package calls;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Told} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ToldDecorated implements Told {
  private final Told delegate;

  private final Environment environment;

  private final Timing joinTiming;

  ToldDecorated(Told delegate) {
    this(delegate, Environment.system());
  }

  ToldDecorated(Told delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Told.class, environment);
    this.joinTiming = Timing.of("join", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * join: {@code timed -> delegate}
   */
  @Override
  public String join(String first, String second) {
    if (joinTiming == null) {
      // Left out by a setting.
      return delegate.join(first, second);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.join(first, second);
    } catch (Throwable failure) {
      joinTiming.threw(failure, start, environment);
      throw failure;
    }
    joinTiming.returned(start, environment);
    return result;
  }

  @Override
  public String text() {
    return delegate.text();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
