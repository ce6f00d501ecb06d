package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Both} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class BothDecorated implements Both {
  private final Both delegate;

  private final Environment environment;

  private final Timing ownTiming;

  public BothDecorated(Both delegate) {
    this(delegate, Environment.system());
  }

  public BothDecorated(Both delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Both.class, environment);
    this.ownTiming = Timing.of("own", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * own: {@code timed -> delegate}
   */
  @Override
  public void own() {
    if (ownTiming == null) {
      // Left out by a setting.
      delegate.own();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.own();
    } catch (Throwable failure) {
      ownTiming.threw(failure, start, environment);
      throw failure;
    }
    ownTiming.returned(start, environment);
  }

  @Override
  public Number answer() {
    return delegate.answer();
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
