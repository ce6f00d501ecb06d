package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link InInterface} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class InInterfaceDecorated implements InInterface {
  private final InInterface delegate;

  private final Environment environment;

  private final Timing unwrittenTiming;

  private final Timing fineTiming;

  InInterfaceDecorated(InInterface delegate) {
    this(delegate, Environment.system());
  }

  InInterfaceDecorated(InInterface delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(InInterface.class, environment);
    this.unwrittenTiming = Timing.of("unwritten", settings).build();
    this.fineTiming = Timing.of("fine", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * unwritten: {@code timed -> delegate}
   */
  @Override
  public void unwritten() {
    if (unwrittenTiming == null) {
      // Left out by a setting.
      delegate.unwritten();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.unwritten();
    } catch (Throwable failure) {
      unwrittenTiming.threw(failure, start, environment);
      throw failure;
    }
    unwrittenTiming.returned(start, environment);
  }

  /**
   * fine: {@code timed -> delegate}
   */
  @Override
  public void fine() {
    if (fineTiming == null) {
      // Left out by a setting.
      delegate.fine();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.fine();
    } catch (Throwable failure) {
      fineTiming.threw(failure, start, environment);
      throw failure;
    }
    fineTiming.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
