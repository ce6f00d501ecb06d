package fields;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Header} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class HeaderDecorated implements Header {
  private final fields.Header delegate;

  private final Environment environment;

  private final Timing ofTiming;

  public HeaderDecorated(fields.Header delegate) {
    this(delegate, Environment.system());
  }

  public HeaderDecorated(fields.Header delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(fields.Header.class, environment);
    this.ofTiming = Timing.of("of", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * of: {@code timed -> delegate}
   */
  @Override
  public fields.Immutable of(fields.Header header) {
    if (ofTiming == null) {
      // Left out by a setting.
      return delegate.of(header);
    }
    long start = environment.ticker().getAsLong();
    fields.Immutable result;
    try {
      result = delegate.of(header);
    } catch (Throwable failure) {
      ofTiming.threw(failure, start, environment);
      throw failure;
    }
    ofTiming.returned(start, environment);
    return result;
  }

  @Override
  public String get() {
    return delegate.get();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
