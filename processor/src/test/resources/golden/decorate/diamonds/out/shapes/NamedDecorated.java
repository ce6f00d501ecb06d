package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Named} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class NamedDecorated implements Named {
  private final Named delegate;

  private final Environment environment;

  private final Timing nameTiming;

  public NamedDecorated(Named delegate) {
    this(delegate, Environment.system());
  }

  public NamedDecorated(Named delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Named.class, environment);
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
  public String title() {
    return delegate.title();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
