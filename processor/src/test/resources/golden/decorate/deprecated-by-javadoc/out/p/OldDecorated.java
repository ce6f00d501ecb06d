package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Old} with the decorators of its methods.
 */
@Deprecated
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class OldDecorated implements Old {
  private final Old delegate;

  private final Environment environment;

  private final Timing nameTiming;

  OldDecorated(Old delegate) {
    this(delegate, Environment.system());
  }

  OldDecorated(Old delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Old.class, environment);
    this.nameTiming = Timing.of("name", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * name: {@code timed -> delegate}
   */
  @Override
  public String name() {
    if (nameTiming == null) {
      // Left out by a setting.
      return delegate.name();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.name();
    } catch (Throwable failure) {
      nameTiming.threw(failure, start, environment);
      throw failure;
    }
    nameTiming.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
