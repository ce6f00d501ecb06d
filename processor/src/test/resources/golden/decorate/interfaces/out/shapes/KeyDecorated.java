package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Key} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class KeyDecorated implements Key {
  private final Key delegate;

  private final Environment environment;

  private final Timing equalsTiming;

  KeyDecorated(Key delegate) {
    this(delegate, Environment.system());
  }

  KeyDecorated(Key delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Key.class, environment);
    this.equalsTiming = Timing.of("equals", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * equals: {@code timed -> delegate}
   */
  @Override
  public boolean equals(Object other) {
    if (equalsTiming == null) {
      // Left out by a setting.
      return delegate.equals(other);
    }
    long start = environment.ticker().getAsLong();
    boolean result;
    try {
      result = delegate.equals(other);
    } catch (Throwable failure) {
      equalsTiming.threw(failure, start, environment);
      throw failure;
    }
    equalsTiming.returned(start, environment);
    return result;
  }

  @Override
  public int hashCode() {
    return delegate.hashCode();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
