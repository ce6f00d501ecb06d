package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Old.Young} with the decorators of its methods.
 */
@SuppressWarnings("deprecation")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Old_YoungDecorated implements Old.Young {
  private final Old.Young delegate;

  private final Environment environment;

  private final Timing nameTiming;

  private final Timing formerNameTiming;

  Old_YoungDecorated(Old.Young delegate) {
    this(delegate, Environment.system());
  }

  Old_YoungDecorated(Old.Young delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Old.Young.class, environment);
    this.nameTiming = Timing.of("name", settings).build();
    this.formerNameTiming = Timing.of("formerName", settings).build();
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

  /**
   * formerName: {@code timed -> delegate}
   */
  @Deprecated
  @Override
  public String formerName() {
    if (formerNameTiming == null) {
      // Left out by a setting.
      return delegate.formerName();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.formerName();
    } catch (Throwable failure) {
      formerNameTiming.threw(failure, start, environment);
      throw failure;
    }
    formerNameTiming.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
