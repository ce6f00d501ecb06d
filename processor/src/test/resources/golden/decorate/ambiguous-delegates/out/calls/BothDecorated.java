package calls;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Both} with the decorators of its methods.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BothDecorated implements Both {
  private final Both delegate;

  private final Environment environment;

  private final Timing otherTiming;

  BothDecorated(Both delegate) {
    this(delegate, Environment.system());
  }

  BothDecorated(Both delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Both.class, environment);
    this.otherTiming = Timing.of("other", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * other: {@code timed -> delegate}
   */
  @Override
  public void other() {
    if (otherTiming == null) {
      // Left out by a setting.
      delegate.other();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.other();
    } catch (Throwable failure) {
      otherTiming.threw(failure, start, environment);
      throw failure;
    }
    otherTiming.returned(start, environment);
  }

  @Override
  public String join(String first, String second) {
    return ((Plain) delegate).join(first, second);
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
