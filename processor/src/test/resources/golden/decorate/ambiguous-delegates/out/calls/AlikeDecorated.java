package calls;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Alike} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class AlikeDecorated implements Alike {
  private final Alike delegate;

  private final Environment environment;

  private final Timing otherTiming;

  AlikeDecorated(Alike delegate) {
    this(delegate, Environment.system());
  }

  AlikeDecorated(Alike delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Alike.class, environment);
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
    return delegate.join(first, second);
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
